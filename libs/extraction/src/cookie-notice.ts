const NOTICE_LENGTH = 240;
const COOKIES = /(?<!\p{L})(?:cookies?|الكوكيز|ملفات تعريف الارتباط)(?!\p{L})/iu;

/** How notices about cookies begin; a sentence of an article that mentions them begins otherwise. */
const STARTS: readonly string[] = [
  ...[
    'we use',
    'we and our partners',
    'our site',
    'our website',
    'this site',
    'this website',
    'by using',
    'by continuing',
  ],
  ...[
    'accept',
    'manage',
    'cookie',
    'nous utilisons',
    'nous et nos partenaires',
    'ce site',
    'notre site',
    'en poursuivant',
  ],
  ...[
    'en continuant',
    'gérer',
    'politique',
    'paramètres',
    'usamos',
    'utilizamos',
    'este sitio',
    'este site',
    'esta web',
  ],
  ...['aceptar', 'aceitar', 'gestionar', 'política', 'wir verwenden', 'wir nutzen', 'wir benutzen', 'diese website'],
  ...['diese seite', 'alle cookies', 'utilizziamo', 'usiamo', 'questo sito', 'accetta', 'politica', 'мы используем'],
  ...[
    'наш сайт',
    'этот сайт',
    'сайт использует',
    'на сайте',
    'принять',
    'политика',
    'نستخدم',
    'يستخدم',
    'قبول',
    'سياسة',
  ],
];

/** Whether a line is a site's notice about cookies. */
export function isCookieNotice(text: string): boolean {
  if (text.length > NOTICE_LENGTH || !COOKIES.test(text)) return false;
  const lower = text.toLowerCase();
  return STARTS.some((start) => lower.startsWith(start));
}
