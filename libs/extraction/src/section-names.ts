/** What newspapers call their sections. */
const NAMES = new Set([
  ...[
    'actualité',
    'actualités',
    'afrique',
    'culture',
    'économie',
    'environnement',
    'international',
    'monde',
    'politique',
  ],
  ...['santé', 'sciences', 'société', 'sport', 'sports', 'technologie', 'opinion', 'éducation', 'justice', 'sécurité'],
  ...['africa', 'business', 'economy', 'environment', 'health', 'news', 'politics', 'science', 'society', 'technology'],
  ...[
    'world',
    'education',
    'lifestyle',
    'economía',
    'internacional',
    'mundo',
    'política',
    'salud',
    'sociedad',
    'ciencia',
  ],
  ...[
    'cultura',
    'deportes',
    'tecnología',
    'sucesos',
    'economia',
    'saúde',
    'sociedade',
    'ciência',
    'esporte',
    'esportes',
  ],
  ...[
    'desporto',
    'tecnologia',
    'brasil',
    'ausland',
    'inland',
    'gesellschaft',
    'gesundheit',
    'kultur',
    'politik',
    'umwelt',
  ],
  ...['welt', 'wirtschaft', 'wissenschaft', 'в мире', 'культура', 'мир', 'наука', 'общество', 'политика', 'спорт'],
  ...[
    'экономика',
    'технологии',
    'здоровье',
    'происшествия',
    'اقتصاد',
    'الاقتصاد',
    'سياسة',
    'السياسة',
    'رياضة',
    'الرياضة',
  ],
  ...['ثقافة', 'صحة', 'العالم', 'عالم', 'مجتمع', 'أخبار', 'الأخبار', 'علوم', 'تكنولوجيا'],
]);

/** Whether a line is the name of a newspaper's section. */
export function isSectionName(text: string): boolean {
  return NAMES.has(text.toLowerCase());
}

/** Whether a line is a folder of the address: `Vie locale` in `/vie-locale/2024/…`. */
export function isPartOfPath(text: string, url: string | null): boolean {
  const wanted = fold(text);
  if (url === null || wanted === '') return false;
  const path = url.replace(/[?#].*$/s, '').replace(/^https?:\/\/[^/]*/i, '');
  const folders = path.split('/').slice(1, -1);
  return folders.some((folder) => fold(folder) === wanted);
}

function fold(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return (plain.match(/[a-z0-9]+/g) ?? []).join('-');
}
