import { countWords, endsSentence } from './line-shapes.js';
import { LINK_CALLS } from './link-calls.js';
import { opensAsCredit } from './picture-credit.js';

const LENGTH = 160;
const NOTICE_LENGTH = 240;
const LINKED = 0.5;
// A sentence may end with them (`…, said his lawyer via Reuters.`); a credit is none.
const AGENCY = /(?:\/|via )(?:getty|ap|afp|reuters|shutterstock|istock|epa)\b.{0,30}$|getty images\)?$/iu;
const PICTURED =
  /^[([]?(?:(?:photo|foto|image) (?:by|via|courtesy)\s|(?:photo|foto|image|imagen|bild|фото|picture|video|credits?|crédits?)(?:\s(?:by|de|credit))?\s?(?:[:|]|\.{2,}|…))|^caption$|^close$/iu;
const LABELLED = new RegExp(
  `^[[(]?(?:${[
    ...LINK_CALLS,
    'more (?:on|from|stories|great)|filed under|posted (?:in|on|by|under)|leave a (?:reply|comment)|post (?:a )?comment|skip to (?:main )?content',
    'related reading|(?:tempo de leitura|tiempo de lectura|temps de lecture|reading time|lesezeit)(?=$|\\s?[:\\d])',
  ].join('|')})(?=$|[\\s:.…\\])|!(+-])`,
  'iu',
);
const LABEL =
  /^[[(]?(?:related|recommended|tags?|keywords|topics|categor(?:y|ies)|comments?|advert(?:isement)?|sponsored|newsletters?|à lire|partager|share|mots[- ]clés|iklan|anzeige|publicidade|publicidad|publicité|pubblicità|реклама)\s?(?:$|[:!(\])|])/iu;
const CALL =
  /^(?:watch|listen|share(?: this)?|sign up|subscribe|follow|join|download|abonnez-vous|inscrivez-vous|suscríbete|assine|jetzt)(?=$|[\s:!])/iu;
// What a page says of the scripts that it misses: a word for switching them on, and one for the page or who reads it.
const SCRIPTS =
  /enabl|activ|habilit|ativ|aktivier|включ|turn(?:ed)? on|requir|requis|erforder|disabled|deaktivier|отключ/iu;
const PAGES =
  /brows|navigat|navegad|браузер|please|veuillez|merci|bitte|por favor|пожалуйста|(?:this|our) (?:site|website|page|app|content|video|feature)|(?:ce|notre) site|cette page|este sitio|esta página|diese (?:seite|website)|javascript must be|^(?:this|these|ce|cette|este|esta|diese[rs]?)\s.{2,30}\sjavascript\W{0,3}$|^(?:enable|activate|turn on|activez|activer|habilite|active|ative|aktivieren)\s|javascript\W{0,3}(?:(?:is|est|ist|está) )?(?:required|disabled|désactivé|requis|deaktiviert|erforderlich|desactivado|desativado)\W{0,3}$/iu;
const AFFILIATE = /\baffiliate (?:links?|commissions?|programs?)/iu;
const OWN = /\b(?:we|our|this (?:post|article|page|site|story)|(?:may|might) (?:earn|contain|include)|contains?)\b/iu;
const SHORTCODE = /^\[\/?[\w-]+[^\]]{0,200}\].{0,200}\[\/[\w-]+\]$/u;
const HELPERS =
  /^[([]?(?:(?:[Aa]dditional|ADDITIONAL) )?(?:(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled) by|REPORTING BY|WRITING BY|EDITING BY)\s\p{Lu}/u;

/** Whether a line is a notice of the site: scripts that are missing, links that earn, who else wrote. */
export function isNotice(text: string): boolean {
  if (text.length > NOTICE_LENGTH) return false;
  if (/javascript/iu.test(text) && SCRIPTS.test(text) && PAGES.test(text)) return true;
  return (AFFILIATE.test(text) && OWN.test(text)) || SHORTCODE.test(text) || HELPERS.test(text);
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
  if (CALL.test(text) && (linked >= LINKED || countWords(text) <= 4)) return true;
  return opensAsCredit(text) || PICTURED.test(text) || (AGENCY.test(text) && !endsSentence(text));
}
