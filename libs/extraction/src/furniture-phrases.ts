import { isCookieNotice } from './cookie-notice.js';
import { isExportCount } from './export-count.js';
import { countWords } from './line-shapes.js';
import { LINK_CALLS } from './link-calls.js';

/** How lines begin that sites repeat under every article: calls to subscribe, share, log in, read on, and rights notices. */
const PHRASES: readonly string[] = [
  ...LINK_CALLS,
  'article réservé aux abonnés',
  'réservé aux abonnés',
  'contenu réservé aux abonnés',
  'déjà abonné',
  'subscribers only',
  'for subscribers only',
  'already a subscriber',
  'view this email in your browser',
  'view in browser',
  'voir dans le navigateur',
  'unsubscribe',
  'se désabonner',
  'abonnez-vous',
  'suivez-nous',
  'suivez nous',
  'rejoignez-nous',
  'inscrivez-vous',
  'partager sur',
  'partagez cet article',
  'lire la suite',
  'tous droits réservés',
  'subscribe to',
  'subscribe now',
  'follow us',
  'sign up',
  'join us on',
  'share this',
  'share on',
  'all rights reserved',
  'síguenos',
  'suscríbete',
  'suscríbase',
  'compartir en',
  'todos los derechos reservados',
  'siga-nos',
  'inscreva-se',
  'assine',
  'compartilhar',
  'todos os direitos reservados',
  'folgen sie uns',
  'abonnieren sie',
  'jetzt abonnieren',
  'teilen auf',
  'alle rechte vorbehalten',
  'подписывайтесь',
  'подпишитесь',
  'поделиться',
  'все права защищены',
  'تابعونا',
  'تابعنا',
  'اشترك',
  'اشتركوا',
  'شارك',
  'جميع الحقوق محفوظة',
  'seguici',
  'iscriviti',
  'volg ons',
  'bizi takip',
  'takip edin',
];

const STARTS = new Map<string, string[]>();
for (const phrase of PHRASES) {
  const first = phrase.slice(0, 3);
  STARTS.set(first, [...(STARTS.get(first) ?? []), phrase]);
}

// Arabic has one form for `Share` and `took part`: alone, or with a word or two, it is a call.
const AMBIGUOUS = /^(?:شارك|اشترك|اشتركوا)\s\S+\s\S+\s/u;

// What stands where the rest of an article is for subscribers, and below a newsletter.
const SENTENCES =
  /^(?:il vous reste (?:environ )?\d{1,3}(?:[.,]\d{1,2})?\s?% de cet article|you (?:have )?received this (?:e-?mail|newsletter) because|vous recevez ce(?:t|tte)? (?:e-?mail|courriel|lettre|message) (?:car|parce qu))/iu;

// Headlines are about it too.
const READING_TIME = /^(?:temps de lecture|reading time)(?:$|\s?[:：\d])/iu;

/** Whether a short line is one of these; a longer one that begins so is a sentence. */
export function isFurniturePhrase(text: string): boolean {
  if (isCookieNotice(text)) return true;
  if (text.length > 120) return false;
  if (SENTENCES.test(text) || READING_TIME.test(text) || isExportCount(text)) return true;
  const lower = text.toLowerCase();
  if (AMBIGUOUS.test(lower)) return false;
  const starts = STARTS.get(lower.slice(0, 3));
  if (starts === undefined) return false;
  return (
    starts.some((phrase) => lower.startsWith(phrase) && !/^[\p{L}\p{M}]/u.test(lower.slice(phrase.length))) &&
    countWords(text) <= 8
  );
}
