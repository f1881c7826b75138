/** What the server says of feeds, as patterns of its sentences, with the same in French. */
export const feedSentences: readonly (readonly [RegExp, string])[] = [
  [
    /The item is a part of the site, no article: its type is "(?<text>[^"]{1,60})"\./,
    'L’élément est une partie du site, non un article : son type est « {text} ».',
  ],
  [
    /The item was not published: its status is "(?<text>[^"]{1,60})"\./,
    'L’élément n’a pas été publié : son état est « {text} ».',
  ],
  [
    /New or changed: none of (?<number>\d+) items\./,
    'Nouveaux ou modifiés : aucun des éléments (le flux en a {number}).',
  ],
  [/New or changed: (?<number1>\d+) of (?<number2>\d+) items\./, 'Nouveaux ou modifiés : {number1} sur {number2}.'],
  [/The feed ends in the middle\./, 'Le flux s’arrête au milieu.'],
  [/Nothing changed since the last poll\./, 'Rien n’a changé depuis la dernière lecture.'],
  [/The feed is the same as before\./, 'Le flux est le même qu’avant.'],
  [/The feed moved for good to (?<url>\S{1,2100})\./, 'Le flux a déménagé définitivement vers {url}.'],
  [
    /The feed moved to (?<url>\S{1,2100}), which is subscribed to already\./,
    'Le flux a déménagé vers {url}, déjà abonné.',
  ],
  [/The next try is in about (?<number>\d+) minutes?\./, 'Prochain essai dans {number} min environ.'],
  [/The next try is in about (?<number>\d+) hours?\./, 'Prochain essai dans {number} h environ.'],
  [/It is no longer polled\./, 'Il n’est plus lu.'],
  [
    /The program ended again and again while it read this feed\./,
    'Le programme s’est arrêté à chaque lecture de ce flux.',
  ],
  [
    /What this feed sent could not be read or kept \((?<name>[\w ]{1,100})\)\./,
    'Ce que ce flux a envoyé n’a pu être ni lu ni conservé ({name}).',
  ],
  [/This is no web address\./, 'Ce n’est pas une adresse web.'],
  [/Feeds are fetched by http and https only\./, 'Les flux ne sont lus que par http et https.'],
  [
    /The address must not hold a user name or a password\./,
    'L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.',
  ],
  [
    /Port (?<port>\d+) is not asked\. An administrator of the server can allow it with FEED_ALLOW_PORTS\./,
    'Le port {port} n’est pas interrogé. L’administrateur du serveur peut l’autoriser par FEED_ALLOW_PORTS.',
  ],
  [
    /(?<host>\S{1,300}) is no address of the public internet, and is not asked\. An administrator of the server can allow it with FEED_ALLOW_ADDRESSES\./,
    '{host} n’est pas une adresse de l’internet public et n’est pas interrogée. L’administrateur du serveur peut l’autoriser par FEED_ALLOW_ADDRESSES.',
  ],
  [/The name (?<host>\S{1,300}) is not known\./, 'Le nom {host} est inconnu.'],
  [/The feed has more than (?<number>\d+) MB\./, 'Le flux dépasse {number} Mo.'],
  [
    /The answer is packed in a way that was not asked for\./,
    'La réponse est compressée d’une façon qui n’a pas été demandée.',
  ],
  [/The answer is packed, and damaged\./, 'La réponse est compressée, et endommagée.'],
  [/The address redirects more than (?<number>\d+) times\./, 'L’adresse redirige plus de {number} fois.'],
  [
    /The server did not send the feed within (?<number>\d+) seconds\./,
    'Le serveur n’a pas envoyé le flux en {number} secondes.',
  ],
  [/The server says that this feed is gone for good\./, 'Le serveur dit que ce flux a disparu pour de bon.'],
  [/The server asks for a password \(401\)\./, 'Le serveur demande un mot de passe (401).'],
  [/The server refuses to give the feed \(403\)\./, 'Le serveur refuse de donner le flux (403).'],
  [/There is nothing at this address \(404\)\./, 'Il n’y a rien à cette adresse (404).'],
  [/The server asks to be asked less often \(429\)\./, 'Le serveur demande d’être interrogé moins souvent (429).'],
  [/The server answered with the status (?<status>\d+)\./, 'Le serveur a répondu par le statut {status}.'],
  [/The server takes no connection\./, 'Le serveur n’accepte pas de connexion.'],
  [/The connection was cut before the feed had arrived\./, 'La connexion a été coupée avant l’arrivée du flux.'],
  [/The server does not answer in HTTP\./, 'Le serveur ne répond pas en HTTP.'],
  [/The server cannot be trusted \((?<code>\w+)\)\./, 'Le serveur n’est pas digne de confiance ({code}).'],
  [/The server cannot be reached \((?<code>\w+)\)\./, 'Le serveur ne peut pas être joint ({code}).'],
  [/The feed is cut off before its first item\./, 'Le flux s’arrête avant son premier élément.'],
  [
    /The address leads to a web page, not to a feed\. Look on that page for the address of its feed\./,
    'L’adresse mène à une page web, non à un flux. Cherchez sur cette page l’adresse de son flux.',
  ],
  [
    /The address leads to no feed\. RSS, Atom and JSON Feed can be read\./,
    'L’adresse ne mène à aucun flux. RSS, Atom et JSON Feed peuvent être lus.',
  ],
  [
    /Feeds are switched off\. Start Vigie with FEEDS=on to poll them\./,
    'Les flux sont désactivés. Démarrez Vigie avec FEEDS=on pour les lire.',
  ],
  [/This feed is subscribed to already\./, 'Vous êtes déjà abonné à ce flux.'],
  [/There is no feed with this number\./, 'Aucun flux ne porte ce numéro.'],
  [/This feed is paused or has ended\. Go on with it first\./, 'Ce flux est en pause ou terminé. Reprenez-le d’abord.'],
];
