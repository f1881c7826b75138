const LENGTH = 72;
/** Words that stand alone where an advertisement was. */
const WORDS = new Set(
  (
    'advertisement|advertisements|advertising|advertorial|sponsored|promoted|paid content|sponsored content|sponsored post|sponsor message|ad|ads|' +
    'publicité|publicités|sponsorisé|contenu sponsorisé|contenu partenaire|publi-rédactionnel|publireportage|publicidad|patrocinado|' +
    'contenido patrocinado|publicidade|conteúdo patrocinado|anzeige|werbung|gesponsert|реклама|إعلان|إعلانات|اعلان|pubblicità|sponsorizzato|advertentie|reklam|iklan|広告|广告'
  ).split('|'),
);
/** How lines begin that say that the article goes on behind it, or that it was there. */
const SENTENCES = [
  /^(?:(?:the )?(?:article|story|post) continues|continue reading|keep reading|scroll (?:down )?to continue)\s(?:(?:after|below|with|under)\s)?(?:(?:this|the|our|an?|content|reading|below|after)\s){0,3}(?:advertisement|ad|ads|advert|sponsor|content|reading)$/u,
  /^(?:advertisement|ad)\W{1,3}(?:(?:article|story) continues|continue reading|scroll to continue)(?:\s\p{L}{2,9}){0,4}$/u,
  /^(?:la )?suite (?:de l[’']article )?(?:après|sous) (?:cette|la) (?:publicité|pub|annonce)$|^l[’']article (?:continue|se poursuit) après (?:cette|la) publicité$/u,
  /^(?:la noticia |el artículo |sigue leyendo )?contin[uú]a (?:leyendo )?(?:después|tras|debajo) de (?:la|esta) publicidad$|^continua (?:depois|após) (?:d?a|da) publicidade$|^(?:der )?artikel (?:geht|wird) (?:nach|unter) (?:der|dieser) (?:anzeige|werbung) (?:weiter|fortgesetzt)$/u,
];
const SIGNS = new Set([...' \t[](){}<>—–-*_•·|:.…#=~↓▼']);

/** Whether a line marks the place of an advertisement. In lower case a lone word may be a tag. */
export function isPlaceOfAdvertisement(text: string): boolean {
  if (text.length > LENGTH) return false;
  let from = 0;
  let to = text.length;
  while (from < to && SIGNS.has(text[from] ?? '')) from++;
  while (to > from && SIGNS.has(text[to - 1] ?? '')) to--;
  const words = text.slice(from, to);
  if (!/^[\p{Lu}\p{Lo}]/u.test(words)) return false;
  const lower = words.toLowerCase();
  return WORDS.has(lower) || SENTENCES.some((sentence) => sentence.test(lower));
}
