import { isFurniturePhrase } from './furniture-phrases.js';

/** Words of menus and contact lines that stand where an outlet's name may stand. */
const WORDS = new Set([
  ...['accueil', 'menu', 'contact', 'contacts', 'contactez-nous', 'nous contacter', 'rédaction', 'la rédaction'],
  ...[
    'courriel',
    'e-mail',
    'email',
    'mail',
    'tél',
    'téléphone',
    'mentions légales',
    "s'abonner",
    's’abonner',
    'connexion',
  ],
  ...[
    'home',
    'contact us',
    'newsroom',
    'phone',
    'tel',
    'log in',
    'login',
    'subscribe',
    'newsletter',
    'about us',
    'search',
  ],
  ...['inicio', 'contacto', 'redacción', 'correo', 'teléfono', 'aviso legal', 'iniciar sesión', 'boletín', 'buscar'],
  ...['início', 'contato', 'redação', 'telefone', 'entrar', 'fale conosco', 'boletim'],
  ...['startseite', 'kontakt', 'redaktion', 'impressum', 'telefon', 'anmelden', 'suche'],
  ...['главная', 'контакты', 'редакция', 'почта', 'телефон', 'войти', 'поиск', 'подписка'],
  ...['الرئيسية', 'اتصل بنا', 'التحرير', 'البريد الإلكتروني', 'هاتف', 'تسجيل الدخول', 'بحث'],
]);

/** Whether a line is one of the words that lead to an outlet's own pages: its start, its staff, its subscriptions. */
export function isContactWord(text: string): boolean {
  return WORDS.has(text.toLowerCase().replace(/[.\s]+$/u, ''));
}

/** Whether a text is certainly no outlet's name: a label with a colon, a call, a notice or a word of the menu. */
export function isPublisherNoise(text: string): boolean {
  return /[:：]|\s\|\s/u.test(text) || isFurniturePhrase(text) || isContactWord(text);
}
