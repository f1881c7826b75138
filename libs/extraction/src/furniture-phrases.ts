import { isCookieNotice } from './cookie-notice.js';
import { countWords } from './line-shapes.js';

/** How lines begin that sites repeat under every article: calls to subscribe, share, log in, read on, and rights notices. */
const PHRASES: readonly string[] = [
  'abonnez-vous',
  'suivez-nous',
  'suivez nous',
  'rejoignez-nous',
  'inscrivez-vous',
  'partager sur',
  'partagez cet article',
  'lire aussi',
  'à lire aussi',
  'lire la suite',
  'tous droits réservés',
  'subscribe to',
  'subscribe now',
  'follow us',
  'sign up',
  'join us on',
  'share this',
  'share on',
  'read more',
  'read also',
  'also read',
  'all rights reserved',
  'síguenos',
  'suscríbete',
  'suscríbase',
  'compartir en',
  'lea también',
  'leer más',
  'todos los derechos reservados',
  'siga-nos',
  'inscreva-se',
  'assine',
  'compartilhar',
  'leia também',
  'leia mais',
  'todos os direitos reservados',
  'folgen sie uns',
  'abonnieren sie',
  'jetzt abonnieren',
  'teilen auf',
  'lesen sie auch',
  'mehr lesen',
  'alle rechte vorbehalten',
  'подписывайтесь',
  'подпишитесь',
  'читайте также',
  'читать далее',
  'поделиться',
  'все права защищены',
  'تابعونا',
  'تابعنا',
  'اشترك',
  'اشتركوا',
  'اقرأ أيضا',
  'اقرأ المزيد',
  'شارك',
  'جميع الحقوق محفوظة',
  'seguici',
  'iscriviti',
  'leggi anche',
  'volg ons',
  'bizi takip',
  'takip edin',
  'ver también',
  'te puede interesar',
  'ver também',
  'veja também',
  'à lire également',
  'lire également',
  'mehr zum thema',
  'читать также',
];

const STARTS = new Map<string, string[]>();
for (const phrase of PHRASES) {
  const first = phrase.slice(0, 3);
  STARTS.set(first, [...(STARTS.get(first) ?? []), phrase]);
}

/** Whether a short line is one of these; a longer one that begins so is a sentence. */
export function isFurniturePhrase(text: string): boolean {
  if (isCookieNotice(text)) return true;
  if (text.length > 120) return false;
  const lower = text.toLowerCase();
  const starts = STARTS.get(lower.slice(0, 3));
  if (starts === undefined) return false;
  return (
    starts.some((phrase) => lower.startsWith(phrase) && !/^[\p{L}\p{M}]/u.test(lower.slice(phrase.length))) &&
    countWords(text) <= 8
  );
}
