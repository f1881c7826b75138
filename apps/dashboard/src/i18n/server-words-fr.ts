import { adviceSentences } from './advice-words-fr.js';
import { archiveCodes, archiveSentences, archiveWords } from './archive-words-fr.js';
import { dateCodes, dateSentences, dateWords } from './date-words-fr.js';
import { documentCodes, documentSentences, documentWords } from './document-words-fr.js';
import { editionCodes, editionSentences } from './edition-words-fr.js';
import { feedSentences } from './feed-words-fr.js';
import { fileKindCodes, fileKindSentences, fileKindWords } from './file-kind-words-fr.js';
import { labelSentences } from './label-words-fr.js';
import { tableSentences } from './table-words-fr.js';

/**
 * What the server says, as patterns of its sentences, with the same in French. Groups fill the holes of their name:
 * `word…` is looked up below, `number…` written as a number, `language…` as the name of a language.
 */
export const sentences: readonly (readonly [RegExp, string])[] = [
  // Warnings about a document that was read.
  [/“(?<name>.{0,400}?)” is no country that is known here\./, '« {name} » n’est pas un pays connu ici.'],
  [
    /The page declares the language (?<language1>\S+); its text reads as (?<language2>[\w-]+)\./,
    'La page annonce la langue « {language1} » ; son texte se lit comme « {language2} ».',
  ],
  [/The date in "(?<key>.{0,60}?)" could not be read\./, 'La date du champ « {key} » n’a pas pu être lue.'],
  [/The date "(?<date>.{0,40}?)" could not be read\./, 'La date « {date} » n’a pas pu être lue.'],
  [/The date (?<date>\S+) does not exist and was ignored\./, 'La date {date} n’existe pas ; elle a été ignorée.'],
  [/The date (?<date>\S+) is before 1900 and was ignored\./, 'La date {date} précède 1900 ; elle a été ignorée.'],
  [
    /The date (?<date>\S+) lies more than 48 hours ahead and was ignored\./,
    'La date {date} est à plus de 48 heures dans l’avenir ; elle a été ignorée.',
  ],
  [
    /The dates in the record disagree: (?<date>\S+) was taken, against (?<witnesses>[^.]+)\./,
    'Les dates du document se contredisent : {date} a été retenue, contre {witnesses}.',
  ],
  [
    /What stands apart from the article was left out of its text, paragraphs among it: (?<count>\d+)\./,
    'Ce qui se trouve à l’écart de l’article a été laissé hors de son texte, dont des paragraphes : {count}.',
  ],
  [
    /The field "(?<name>[^"]{1,60})" above the article is not known here; what it says was left out of the text\./,
    'Le champ « {name} » au-dessus de l’article n’est pas connu ici ; ce qu’il dit a été laissé hors du texte.',
  ],
  [
    /Page numbers and running heads of printed pages were left out of the text: (?<count>\d+)\./,
    'Les numéros de page et les titres courants de pages imprimées ont été laissés hors du texte : {count}.',
  ],
  [
    /Short lines were taken for a menu of the page, not for tags: (?<count>\d+)\./,
    'De courtes lignes ont été prises pour un menu de la page, non pour des mots-clés : {count}.',
  ],
  [
    /"(?<given>.{0,80}?)" is no web address; it was ignored\./,
    '« {given} » n’est pas une adresse web ; elle a été ignorée.',
  ],
  [
    /"(?<key>.{0,60}?)" should be (?<word1>a text|a list of texts) but is (?<word2>an? \w+); it was ignored\./,
    '« {key} » devrait être {word1} mais est {word2} ; ce champ a été ignoré.',
  ],
  [
    /"(?<key>.{0,60}?)" should be HTML text; it was ignored\./,
    '« {key} » devrait être un texte HTML ; ce champ a été ignoré.',
  ],
  // Documents and files that were not read.
  [/The reasons differ from one document to the next\./, 'Les raisons diffèrent d’un document à l’autre.'],
  [
    /The document has more than (?<number>\d+) lines of text, which no single article has\./,
    'Le document a plus de {number} lignes de texte, ce qu’aucun article n’a à lui seul.',
  ],
  [/The document has more than (?<number>\d+) paragraphs\./, 'Le document a plus de {number} paragraphes.'],
  [/The encoding "(?<encoding>.{0,40}?)" is not known\./, 'L’encodage « {encoding} » est inconnu.'],
  [/The record has neither a title nor a text\./, 'Le document n’a ni titre ni texte.'],
  [/This document could not be read \((?<fault>.{0,80}?)\)\./, 'Ce document n’a pas pu être lu ({fault}).'],
  [
    /Reading this document brought the reader down again and again; it was put aside\. Retry tries it again\./,
    'La lecture de ce document a échoué encore et encore ; il a été mis de côté. « Réessayer » le relit.',
  ],
  ...editionSentences,
  [/The file is empty\./, 'Le fichier est vide.'],
  [/The file holds nothing but white space\./, 'Le fichier ne contient que des blancs.'],
  [/The file holds no (?:document|record)\./, 'Le fichier ne contient aucun document.'],
  [
    /The document is too large: (?<number1>[\d.]+) MB, and the limit is (?<number2>\d+) MB\./,
    'Le document est trop volumineux : {number1} Mo, pour une limite de {number2} Mo.',
  ],
  [
    /The page is too large: (?<number1>[\d.]+) MB, and the limit is (?<number2>\d+) MB\./,
    'La page est trop volumineuse : {number1} Mo, pour une limite de {number2} Mo.',
  ],
  [
    /The line is too large: (?<number1>[\d.]+) MB, and the limit is (?<number2>\d+) MB\./,
    'La ligne est trop longue : {number1} Mo, pour une limite de {number2} Mo.',
  ],
  [
    /The values are nested deeper than (?<number>\d+) levels\./,
    'Les valeurs sont imbriquées sur plus de {number} niveaux.',
  ],
  [/The HTML is nested more than (?<number>\d+) elements deep\./, 'Le HTML est imbriqué sur plus de {number} niveaux.'],
  [
    /The line is valid JSON, but not an object with named fields\./,
    'La ligne est du JSON valide, mais non un objet à champs nommés.',
  ],
  [
    /The line is not valid JSON: (?<fault>.{1,400}?)(?=\sCorrect it and send|$)/s,
    'La ligne n’est pas du JSON valide : {fault}',
  ],
  [
    /"(?<name>.{0,400}?)" is an XML file, which cannot be read yet\./,
    '« {name} » est un fichier XML, qui ne peut pas encore être lu.',
  ],
  [
    /Files such as "(?<name>.{0,400}?)" cannot be read yet\./,
    'Les fichiers tels que « {name} » ne peuvent pas encore être lus.',
  ],
  [/There is no reader for the format "(?<format>.{0,50}?)"\./, 'Aucun lecteur ne connaît le format « {format} ».'],
  [/The file is (?<word>[^.]{1,60}), not text\./, 'Le fichier est {word}, non du texte.'],
  [/The file holds binary data, not text\./, 'Le fichier contient des données binaires, non du texte.'],
  [/Formats that can be read: (?<names>[\w, ]+)\./, 'Formats qui peuvent être lus : {names}.'],
  [
    /Stopped after (?<number>\d+) attempts by a fault on our side\. What was read before is stored; retry goes on from there, undo takes it back\./,
    'Arrêté après {number} essais par une erreur du serveur. Ce qui a été lu est enregistré ; réessayer continue à partir de là, défaire le retire.',
  ],
  [
    /Taking this upload back stopped after (?<number>\d+) attempts by a fault on our side\. Undo it again to go on from there\./,
    'Arrêté après {number} essais par une erreur du serveur, avant d’être entièrement défait. Défaites-le à nouveau pour continuer.',
  ],
  [
    /A file of this upload never arrived whole, and what had arrived was removed\. Send all of its files again\./,
    'Un fichier de cet import n’est jamais arrivé en entier, et ce qui était arrivé a été retiré. Renvoyez tous ses fichiers.',
  ],
  [
    /The file never arrived whole, and what had arrived was removed\. Send it again\./,
    'Le fichier n’est jamais arrivé en entier, et ce qui était arrivé a été retiré. Renvoyez-le.',
  ],
  [/line (?<number>\d+)/, 'ligne {number}'],
  [/whole file/, 'fichier entier'],
  // Refusals while uploading.
  [
    /There is not enough room on the disk for this file\. Free some space and send it again\./,
    'Il n’y a pas assez de place sur le disque pour ce fichier. Libérez de l’espace, puis renvoyez-le.',
  ],
  [
    /Another request writes this file, or its upload was taken away\./,
    'Une autre requête écrit ce fichier, ou son import a été retiré.',
  ],
  [
    /The body is a form \(-F\), which would wrap the file; nothing was kept\./,
    'Le corps de la requête est un formulaire (-F), qui envelopperait le fichier ; rien n’a été gardé.',
  ],
  [
    /A file is sent as it is, with its name in the address: (?<command>curl .+)/,
    'Un fichier s’envoie tel quel, avec son nom dans l’adresse : {command}',
  ],
  [/must be the SHA-256 in hexadecimal or base64/, 'doit être la somme SHA-256 en hexadécimal ou en base64'],
  [
    /The bytes that arrived do not have the announced digest; nothing was kept\. Send the file again\./,
    'Les octets arrivés n’ont pas la somme annoncée ; rien n’a été gardé. Renvoyez le fichier.',
  ],
  [
    /The bytes of this part do not have the announced digest; the part was not kept\. Send it again\./,
    'Les octets de cette partie n’ont pas la somme annoncée ; la partie n’a pas été gardée. Renvoyez-la.',
  ],
  [/announces (?<number>\d+) bytes, but more arrived/, 'annonce {number} octets, mais il en est arrivé davantage'],
  [
    /The file (?<name>.{1,400}?) has not arrived whole: it ends at byte (?<number>\d+)\. Send the rest of it, or all of it again\./,
    'Le fichier {name} n’est pas arrivé en entier : il s’arrête à l’octet {number}. Envoyez le reste, ou le tout à nouveau.',
  ],
  [
    /The file (?<name>.{1,400}?) has not arrived whole: it ends at byte (?<number>\d+)\. Send all files of this upload in another one\./,
    'Le fichier {name} n’est pas arrivé en entier : il s’arrête à l’octet {number}. Envoyez tous les fichiers de cet import dans un autre.',
  ],
  [/The upload has no file yet\./, 'L’import n’a encore aucun fichier.'],
  [/An upload is completed once\./, 'Un import ne se termine qu’une fois.'],
  [/Only an upload that is not finished can be cancelled\./, 'Seul un import qui n’est pas terminé peut être annulé.'],
  [/Only an upload that has ended can be tried again\./, 'Seul un import terminé peut être relu.'],
  [/This upload was taken back already\./, 'Cet import a déjà été défait.'],
  [
    /This upload is being taken back, which cannot be stopped half-way\./,
    'Cet import est en train d’être défait, ce qui ne peut pas s’arrêter à mi-chemin.',
  ],
  [
    /Taking this upload back has begun; undo it again to go on\./,
    'Cet import a commencé à être défait ; défaites-le à nouveau pour continuer.',
  ],
  [/This upload is being taken back already\./, 'Cet import est déjà en train d’être défait.'],
  [
    /What is in hand of this upload takes long\. Nothing was changed; try again shortly\./,
    'Ce qui est en cours dans cet import prend du temps. Rien n’a été modifié ; réessayez dans un instant.',
  ],
  [/This one is (?<word>\w+)\./, 'Celui-ci est {word}.'],
  [
    /The upload was cancelled or taken back while its file arrived\./,
    'L’import a été annulé ou défait pendant l’arrivée de son fichier.',
  ],
  [
    /This upload was cancelled and takes no more files\. Send all of its files in another one\./,
    'Cet import a été annulé et ne reçoit plus de fichiers. Envoyez tous ses fichiers dans un autre.',
  ],
  [
    /This upload was taken back and takes no more files\. Send all of its files in another one\./,
    'Cet import a été défait et ne reçoit plus de fichiers. Envoyez tous ses fichiers dans un autre.',
  ],
  [/This upload is complete and takes no more files\./, 'Cet import est complet et ne reçoit plus de fichiers.'],
  [
    /The part was to hold (?<number1>\d+) bytes but had (?<number2>\d+); go on at byte (?<number3>\d+)\./,
    'La partie devait contenir {number1} octets, elle en avait {number2} ; la suite commence à l’octet {number3}.',
  ],
  [
    /The next part of this file starts at byte (?<number>\d+)\./,
    'La prochaine partie de ce fichier commence à l’octet {number}.',
  ],
  [
    /The upload already has (?:a|another) file named (?<name>.{1,400}?), or takes no more files\./,
    'L’import a déjà un fichier nommé {name}, ou ne reçoit plus de fichiers.',
  ],
  [/There is no upload with this number\./, 'Aucun import ne porte ce numéro.'],
  [/There is no such article\./, 'Cet article n’existe pas.'],
  [/This article has no such version\./, 'Cet article n’a pas cette version.'],
  // Refusals everywhere.
  [/The request is not well-formed\./, 'La requête est mal formée.'],
  [/Sign in first\./, 'Connectez-vous d’abord.'],
  [
    /Sign in first; a program sends its token as Authorization: Bearer TOKEN\./,
    'Connectez-vous d’abord ; un programme envoie son jeton par Authorization: Bearer JETON.',
  ],
  [
    /This token is not known here: it is mistyped, revoked or expired\./,
    'Ce jeton n’est pas connu ici : il est mal recopié, révoqué ou expiré.',
  ],
  [
    /No file or form is taken at this address, only JSON as application\/json; charset=utf-8\./,
    'Cette adresse ne prend ni fichier ni formulaire, seulement du JSON, en application/json; charset=utf-8.',
  ],
  [/You are not allowed to do this\./, 'Vous n’êtes pas autorisé à faire cela.'],
  [/There is nothing at this address\./, 'Il n’y a rien à cette adresse.'],
  [/The request took too long to arrive\./, 'La requête a mis trop de temps à arriver.'],
  [/The body arrived too slowly\./, 'Les données sont arrivées trop lentement.'],
  [/The body is too large\./, 'Les données sont trop volumineuses.'],
  [
    /The database cannot answer at the moment\. Try again shortly\./,
    'La base de données ne peut pas répondre pour l’instant. Réessayez dans un moment.',
  ],
  [
    /The articles are being read into memory \((?<share>\d+) %\)\. Try again shortly\./,
    'Les articles sont en cours de lecture en mémoire ({share} %). Réessayez dans un moment.',
  ],
  [
    /The articles are being read into memory\. Try again shortly\./,
    'Les articles sont en cours de lecture en mémoire. Réessayez dans un moment.',
  ],
  [/The application is stopping\./, 'L’application s’arrête.'],
  [
    /Something went wrong on our side\. The log has it as (?<id>[\w-]+)\./,
    'Une erreur est survenue sur le serveur. Son journal la garde sous {id}.',
  ],
  [/This request comes from another site\./, 'Cette requête vient d’un autre site.'],
  [/There is no such user\./, 'Cette personne n’existe pas.'],
  [
    /This is the last administrator: make somebody else one first\./,
    'C’est le dernier administrateur : nommez-en d’abord un autre.',
  ],
  [/Somebody with this e-mail address is already there\./, 'Un compte existe déjà avec cette adresse.'],
  [/Too many wrong passwords\. Try again later\./, 'Trop de mots de passe inexacts. Réessayez plus tard.'],
  [/Too many people sign in at this moment\./, 'Trop de personnes se connectent en ce moment.'],
  [/The e-mail address or the password is not right\./, 'L’adresse ou le mot de passe est inexact.'],
  [
    /This installation has an administrator already\. Sign in, or ask an administrator for an invitation\./,
    'Cette installation a déjà un administrateur. Connectez-vous, ou demandez une invitation à un administrateur.',
  ],
  [
    /This set-up link is used up or too old\. Start the application again for a new one\./,
    'Ce lien d’installation a déjà servi ou a expiré. Redémarrez l’application pour en obtenir un autre.',
  ],
  [
    /This invitation is used up or too old\. Ask an administrator for a new one\./,
    'Cette invitation a déjà servi ou a expiré. Demandez-en une autre à un administrateur.',
  ],
  // Faults of a question.
  [/the query is empty/, 'la recherche est vide'],
  [
    /a query may have at most (?<number>\d+) terms; leave some out, or search in several steps/,
    'une recherche contient au plus {number} termes ; retirez-en, ou cherchez en plusieurs fois',
  ],
  [
    /a search may have at most (?<number1>[\d,]+) characters; this one has (?<number2>[\d,]+)/,
    'une recherche contient au plus {number1} caractères ; celle-ci en a {number2}',
  ],
  [/this parenthesis closes nothing/, 'cette parenthèse ne ferme rien'],
  [
    /the query is nested too deeply; at most (?<number>\d+) parentheses or NOT may stand one within another/,
    'la recherche est trop imbriquée ; au plus {number} parenthèses ou SAUF peuvent se contenir l’un l’autre',
  ],
  [
    /there is no letter or digit to search for; signs and emoji cannot be found/,
    'il n’y a ni lettre ni chiffre à chercher ; les signes et les émojis ne se trouvent pas',
  ],
  [
    /a star has no meaning inside quotes; write the beginning of a word without them/,
    'une étoile n’a pas de sens entre guillemets ; écrivez le début d’un mot sans eux',
  ],
  [/words cannot be given a weight; leave it out/, 'on ne peut pas donner de poids aux mots ; retirez-le'],
  [
    /words near each other are written "niger uranium"~5; put an operator in quotes to search for the word itself/,
    'des mots proches s’écrivent « niger uranium »~5 ; mettez un opérateur entre guillemets pour chercher le mot lui-même',
  ],
  [
    /ranges are those of dates, as in date:2024-01..2024-03/,
    'les intervalles sont ceux des dates, comme dans date:2024-01..2024-03',
  ],
  // What may find less than was meant.
  [
    /these words are too frequent to be searched for alone in articles of (?<languages>[\w: -]+); add another word/,
    'ces mots sont trop fréquents pour être cherchés seuls dans les articles de {languages} ; ajoutez un autre mot',
  ],
  [/there is no source yet that is named (?<name>.+)/, 'aucune source ne s’appelle encore {name}'],
  [/there is no tag yet that is named (?<name>.+)/, 'aucun mot-clé ne s’appelle encore {name}'],
  [/there is no topic yet that is named (?<name>.+)/, 'aucun thème ne s’appelle encore {name}'],
  [/there is no source yet whose name begins with (?<name>.+)/, 'le nom d’aucune source ne commence encore par {name}'],
  [/there is no tag yet whose name begins with (?<name>.+)/, 'le nom d’aucun mot-clé ne commence encore par {name}'],
  [/there is no topic yet whose name begins with (?<name>.+)/, 'le nom d’aucun thème ne commence encore par {name}'],
  [/(?<field>\S+:) stands here twice/, '{field} est écrit deux fois'],
  [/write several values as in country:\(Niger OR Mali\)/, 'écrivez plusieurs valeurs comme dans pays:(Niger OU Mali)'],
  [/there is nothing between these parentheses/, 'il n’y a rien entre ces parenthèses'],
  [/this parenthesis is never closed/, 'cette parenthèse n’est jamais fermée'],
  [/a word is missing after (?<operator>\S+)/, 'il manque un mot après {operator}'],
  [/a word is missing before this parenthesis/, 'il manque un mot avant cette parenthèse'],
  [
    /(?<operator>\w+) needs a word on both sides; write "(?<lower>\w+)" in quotes to search for the word itself/,
    '{operator} demande un mot de chaque côté ; écrivez « {lower} » entre guillemets pour chercher le mot lui-même',
  ],
  [/(?<operator>\S+) needs a word on both sides/, '{operator} demande un mot de chaque côté'],
  [
    /there is no field (?<field>\S+); did you mean (?<nearest>\S+)\?/,
    'il n’y a pas de champ {field} ; vouliez-vous dire {nearest} ?',
  ],
  [
    /there is no field (?<field>\S+); put words with a colon in quotes/,
    'il n’y a pas de champ {field} ; mettez entre guillemets les mots avec un deux-points',
  ],
  [
    /what to look for is missing directly after (?<field>\S+):/,
    'il manque ce qu’il faut chercher juste après {field}:',
  ],
  [/(?<field>\S+:) cannot stand behind (?<other>\S+:)/, '{field} ne peut pas suivre {other}'],
  [
    /a rule cannot ask for (?<field>\S+); it may use (?<others>.+)/,
    'une règle ne peut pas demander {field} ; elle peut utiliser {others}',
  ],
  [/a rule can only ask for words and tags/, 'une règle ne peut demander que des mots et des mots-clés'],
  [/(?<field>\S+) takes whole values, without a star/, '{field} demande des valeurs entières, sans étoile'],
  [
    /~ stands for words in a text; (?<field>\S+) takes whole names/,
    '~ vaut pour les mots du texte ; {field} demande des noms entiers',
  ],
  [
    /~ needs a number of words after it, as in "niger uranium"~5/,
    '~ demande un nombre de mots juste après, comme dans « niger uranium »~5',
  ],
  [
    /~ stands directly after words in quotes, as in "niger uranium"~5/,
    '~ suit directement des mots entre guillemets, comme dans « niger uranium »~5',
  ],
  [/words may be 1 to (?<number>\d+) words apart/, 'les mots peuvent être éloignés de 1 à {number} mots'],
  [
    /at most (?<number>\d+) words may be looked for near each other/,
    'on peut chercher au plus {number} mots proches les uns des autres',
  ],
  [
    /there is no such country; write its code, as in country:NE, or its name in English or French/,
    'ce pays n’existe pas ; écrivez son code, comme dans pays:NE, ou son nom en français ou en anglais',
  ],
  [
    /there is no such language; write its code, as in lang:fr, or its name in English or French/,
    'cette langue n’existe pas ; écrivez son code, comme dans langue:fr, ou son nom en français ou en anglais',
  ],
  [/this is no date; write 2024, 2024-03 or 2024-03-05/, 'ce n’est pas une date ; écrivez 2024, 2024-03 ou 2024-03-05'],
  [/put names of several words in quotes/, 'mettez entre guillemets les noms de plusieurs mots'],
  [/years go from 1000 to 9998/, 'les années vont de 1000 à 9998'],
  [/there is no such date/, 'cette date n’existe pas'],
  [/the range ends before it begins/, 'la période finit avant de commencer'],
  [/a range needs a date at one end at least/, 'une période demande une date à un bout au moins'],
  [/this quotation is never closed/, 'ces guillemets ne sont jamais fermés'],
  [/there is nothing between these quotes/, 'il n’y a rien entre ces guillemets'],
  [
    /a star may only stand at the end of a word, as in econom\*/,
    'une étoile ne peut se trouver qu’à la fin d’un mot, comme dans écono*',
  ],
  [/a star needs at least two letters or digits before it/, 'une étoile doit suivre au moins deux lettres ou chiffres'],
  [
    /must be a two-letter country code, or none, with ! in front to exclude/,
    'doit être un code de pays à deux lettres ou none (sans pays), précédé de ! pour exclure',
  ],
  [
    /must be a two-letter country code, or none, with ! in front to exclude; (?<written>[A-Za-z]{3}) is written (?<code>[A-Z]{2})/,
    'doit être un code de pays à deux lettres ou none (sans pays), précédé de ! pour exclure ; {written} s’écrit {code}',
  ],
  [
    /must be a language code, or none, with ! in front to exclude/,
    'doit être un code de langue ou none (sans langue), précédé de ! pour exclure',
  ],
  [
    /must be an identifier in digits, or none, with ! in front to exclude/,
    'doit être un numéro en chiffres ou none (aucun), précédé de ! pour exclure',
  ],
  [/must name what is excluded/, 'doit dire ce qui est exclu'],
  [/may have at most (?<number>[\d,]+) characters/, 'contient au plus {number} caractères'],
  [/may have at most (?<number>[\d,]+) values with !! in front/, 'contient au plus {number} valeurs précédées de !!'],
  [/may have at most (?<number>[\d,]+) values/, 'contient au plus {number} valeurs'],
  [/is missing/, 'manque'],
  [/must be a text or a list/, 'doit être un texte ou une liste'],
  [/must be a whole number from 1 to (?<number>[\d,]+)/, 'doit être un nombre entier de 1 à {number}'],
  [/must be (?<number>[\d,]+) at most/, 'ne doit pas dépasser {number}'],
  [/must be (?<number>[\d,]+) at least/, 'ne doit pas être inférieur à {number}'],
  [/must be one of (?<values>[\w, ]{1,300})/, 'doit être l’une de ces valeurs : {values}'],
  [/must be a whole number/, 'doit être un nombre entier'],
  [/must be (?<word>a text|a number|a list|an object)/, 'doit être {word}'],
  [/is not known here/, 'est inconnu ici'],
  [/holds a character that is not text/, 'contient un caractère qui n’est pas du texte'],
  [
    /the address holds a character that is not text \(%00\)/,
    'l’adresse contient un caractère qui n’est pas du texte (%00)',
  ],
  [/the address holds a malformed percent-encoding/, 'l’adresse contient un encodage en % mal formé'],
  [/must not be empty/, 'ne doit pas être vide'],
  [/must be an IANA time zone such as Africa\/Niamey/, 'doit être un fuseau horaire IANA, par exemple Africa/Niamey'],
  [/is a time zone that the database does not know/, 'est un fuseau horaire que la base de données ne connaît pas'],
  [
    /must be a day \(YYYY-MM-DD\) or an instant \(RFC 3339\)/,
    'doit être un jour (AAAA-MM-JJ) ou un instant (RFC 3339)',
  ],
  [/from and to must both be days or both be instants/, 'les deux dates doivent être des jours, ou des instants'],
  [/from must not be after to/, 'le début ne doit pas suivre la fin'],
  [/sorting by relevance needs a text query in q/, 'le tri par pertinence demande une recherche de texte'],
  [/is too far away; leave it out for no limit/, 'est trop éloigné ; laissez vide pour ne pas limiter'],
  [
    /the dates span some (?<number1>[\d,]+) (?<word1>\w+), more than (?<number2>[\d,]+); interval=(?<word2>\w+) works/,
    'les dates couvrent environ {number1} {word1}, plus de {number2} ; par {word2}, cela convient',
  ],
  [
    /the dates span some (?<number1>[\d,]+) (?<word1>\w+), more than (?<number2>[\d,]+)/,
    'les dates couvrent environ {number1} {word1}, plus de {number2}',
  ],
  [
    /the dates span some (?<number1>[\d,]+) (?<word1>\w+), more than (?<number2>[\d,]+); set from and to closer together/,
    'les dates couvrent environ {number1} {word1}, plus de {number2} ; rapprochez-les',
  ],
  [
    /the dates span some (?<number1>[\d,]+) (?<word1>\w+), times (?<number2>[\d,]+) series more than (?<number3>[\d,]+) values; lower top, or interval=(?<word2>\w+) works/,
    'les dates couvrent environ {number1} {word1}, ce qui fait pour {number2} séries plus de {number3} valeurs ; par {word2}, cela convient',
  ],
  [
    /the dates span some (?<number1>[\d,]+) (?<word1>\w+), times (?<number2>[\d,]+) series more than (?<number3>[\d,]+) values; lower top, or set from and to closer together/,
    'les dates couvrent environ {number1} {word1}, ce qui fait pour {number2} séries plus de {number3} valeurs ; rapprochez-les',
  ],
  [
    /the charts of the page together have more than (?<number1>[\d,]+) values; lower top, choose longer intervals, or ask for fewer charts/,
    'les graphiques de la page ont ensemble plus de {number1} valeurs ; choisissez des intervalles plus longs ou moins de graphiques',
  ],
  ...adviceSentences,
  ...archiveSentences,
  ...dateSentences,
  ...documentSentences,
  ...feedSentences,
  ...fileKindSentences,
  ...labelSentences,
  ...tableSentences,
];

/** Words of a closed list that stand inside sentences. */
export const words: ReadonlyMap<string, string> = new Map([
  ...archiveWords,
  ...dateWords,
  ...documentWords,
  ...fileKindWords,
  ['hours', 'heures'],
  ['days', 'jours'],
  ['weeks', 'semaines'],
  ['months', 'mois'],
  ['quarters', 'trimestres'],
  ['years', 'ans'],
  ['day', 'jour'],
  ['week', 'semaine'],
  ['month', 'mois'],
  ['quarter', 'trimestre'],
  ['year', 'année'],
  ['countries', 'les pays'],
  ['topics', 'les thèmes'],
  ['date', 'la date'],
  ['source', 'la source'],
  ['country', 'un pays'],
  ['topic', 'un thème'],
  ['a text', 'un texte'],
  ['a list of texts', 'une liste de textes'],
  ['a list', 'une liste'],
  ['an object', 'un objet'],
  ['a number', 'un nombre'],
  ['a boolean', 'un booléen'],
  ['a string', 'un texte'],
  ['a ZIP archive or an office document', 'une archive ZIP ou un document bureautique'],
  ['an empty ZIP archive', 'une archive ZIP vide'],
  ['a PDF document', 'un document PDF'],
  ['a PNG image', 'une image PNG'],
  ['a JPEG image', 'une image JPEG'],
  ['a GIF image', 'une image GIF'],
  ['a sound, video or WebP file', 'un fichier son, vidéo ou WebP'],
  ['a gzip archive', 'une archive gzip'],
  ['a bzip2 archive', 'une archive bzip2'],
  ['an xz archive', 'une archive xz'],
  ['a 7-Zip archive', 'une archive 7-Zip'],
  ['a RAR archive', 'une archive RAR'],
  ['a zstd archive', 'une archive zstd'],
  ['an old office document', 'un ancien document bureautique'],
  ['an SQLite database', 'une base de données SQLite'],
  ['a program', 'un programme'],
  ['a Parquet file', 'un fichier Parquet'],
  ['a sound file', 'un fichier son'],
  ['open', 'ouvert'],
  ['queued', 'en attente'],
  ['running', 'en cours de lecture'],
  ['done', 'terminé'],
  ['failed', 'en échec'],
  ['cancelled', 'annulé'],
  ['undone', 'défait'],
  ['given', 'fournie'],
  ['stamp', 'horodatage'],
  ['page-time', 'heure de la page'],
  ['dateline', 'en-tête du texte'],
  ['byline', 'signature'],
  ['caption', 'légende'],
  ['label-day', 'jour d’un mot-clé'],
  ['url', 'adresse'],
  ['label', 'mot-clé'],
  ['year', 'année'],
]);

/** What a code means, for words of the server that are not listed above. */
export const codes: ReadonlyMap<string, string> = new Map([
  ...archiveCodes,
  ...dateCodes,
  ...documentCodes,
  ...fileKindCodes,
  ['counts-not-articles', 'Ce fichier contient des nombres, non des articles.'],
  ['unknown-columns', 'Aucune des colonnes n’est connue ici.'],
  ['date-implausible', 'Une date invraisemblable a été ignorée.'],
  ['date-impossible', 'Une date qui n’existe pas a été ignorée.'],
  ['date-unreadable', 'Une date n’a pas pu être lue.'],
  ['date-witnesses-disagree', 'Les dates du document se contredisent.'],
  ['empty', 'Le fichier ne contient aucun document.'],
  ['empty-file', 'Le fichier est vide.'],
  ['invalid-json', 'La ligne n’est pas du JSON valide.'],
  ['language-contradicted', 'Le texte se lit dans une autre langue que celle qu’annonce la page.'],
  ['no-title-no-text', 'Le document n’a ni titre ni texte.'],
  ['not-an-object', 'La ligne n’est pas un objet à champs nommés.'],
  ...editionCodes,
  ['quarantined', 'La lecture de ce document a échoué encore et encore ; il a été mis de côté.'],
  ['text-left-out', 'Des lignes à l’écart de l’article ont été laissées hors de son texte.'],
  ['too-deep', 'Les valeurs sont trop imbriquées.'],
  ['too-large', 'Le document est trop volumineux.'],
  ['too-many-lines', 'Le document est trop long pour un seul article.'],
  ['unknown-country', 'Un pays fourni avec le document est inconnu ici.'],
  ['unknown-encoding', 'L’encodage du document est inconnu.'],
  ['unknown-format', 'Le format du fichier est inconnu.'],
  ['unreadable', 'Ce document n’a pas pu être lu.'],
  ['unsupported-format', 'Ce format ne peut pas encore être lu.'],
  ['url-unusable', 'L’adresse du document est inutilisable ; elle a été ignorée.'],
  ['wrong-type', 'Un champ du document n’a pas le type voulu ; il a été ignoré.'],
]);
