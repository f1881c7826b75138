import { countWords, endsSentence } from './line-shapes.js';

const LENGTH = 160;
const NOTICE_LENGTH = 240;
const LINKED = 0.5;
const CREDIT =
  /^[([]?(?:©|\(c\)\s|copyright\b|(?:photo|foto|image|picture|video|credits?|crédits?|фото|bild|imagen|foto de|courtesy|photograph(?:er)?)(?:\s(?:by|de|credit))?\s?(?:[:/©|]|\.{2,}|…)|(?:photo|foto|image) (?:by|via|courtesy)\s)|(?:\/|via )(?:getty|ap|afp|reuters|shutterstock|istock|epa)\b.{0,30}$|getty images\)?$|^caption$|^close$/iu;
const LABELLED =
  /^[[(]?(?:related (?:stories|articles|posts|news|coverage|topics|reading)|read (?:more|also|next)|see also|also (?:read|see)|more (?:on|from|stories|great)|further reading|filed under|posted (?:in|on|by|under)|leave a (?:reply|comment)|post (?:a )?comment|skip to (?:main )?content|lire (?:aussi|également)|à lire aussi|voir aussi|sur le même sujet|leia (?:também|mais)|veja (?:também|mais)|lea también|ver también|te puede interesar|leggi anche|lesen sie auch|mehr zum thema|tempo de leitura|tiempo de lectura|temps de lecture|reading time|lesezeit|baca juga|читайте также|اقرأ أيضا)(?=$|[\s:.…\])|!(+-])/iu;
const LABEL =
  /^[[(]?(?:related|recommended|tags?|keywords|topics|categor(?:y|ies)|comments?|advert(?:isement)?|sponsored|newsletters?|à lire|partager|share|mots[- ]clés|iklan|anzeige|publicidade|publicidad|publicité|pubblicità|реклама)\s?(?:$|[:!(\])|])/iu;
const CALL =
  /^(?:watch|listen|share(?: this)?|sign up|subscribe|follow|join|download|abonnez-vous|inscrivez-vous|suscríbete|assine|jetzt)(?=$|[\s:!])/iu;
const NOTICE =
  /javascript\b.{0,40}$|\baffiliate (?:links?|commission)|^\[\/?[\w-]+[^\]]{0,200}\].{0,200}\[\/[\w-]+\]$|^[([]?(?:additional )?(?:reporting|writing|editing|compiled) by\s/iu;

/** Whether a line is a notice of the site: scripts that are missing, links that earn, who else wrote. */
export function isNotice(text: string): boolean {
  return text.length <= NOTICE_LENGTH && NOTICE.test(text);
}

/** Whether a line announces links, tags or the like, which stand below it. */
export function opensLinks(text: string): boolean {
  return LABELLED.test(text) || LABEL.test(text);
}

/** Whether a line is a label, a call or a credit, not text. `linked` is the share of it that is a link. */
export function isSiteLine(text: string, heading = false, linked = 0): boolean {
  if (text.length > LENGTH) return false;
  if (LABEL.test(text)) return true;
  if (LABELLED.test(text) && (heading || linked >= LINKED || !endsSentence(text) || countWords(text) <= 8)) return true;
  if (heading) return false;
  return (CALL.test(text) && (linked >= LINKED || countWords(text) <= 4)) || CREDIT.test(text);
}
