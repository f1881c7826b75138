import { dottedDay, localClock } from './calendar.mjs';

const XPATH = "/html/head/meta[@name='og:title']/@content /html/head/meta[@name='og:description']/@content";
const POOR = ['bare', 'lead-only', 'body-only', 'nameless'];

/** One article as a flattened page. The layout is the outlet's own, or a poor one that lost its tags, times or title. */
export function scrapeOf(article, layout) {
  return LAYOUTS[layout](pageOf(article));
}

/** Draws the layout: about one page in eight of these dumps came out poor. */
export function drawLayout(format, random) {
  return random.chance(0.12) ? random.pick(POOR) : format;
}

const LAYOUTS = {
  full: (page) =>
    blocks(
      page.head,
      page.title,
      page.title,
      page.lead,
      ...page.stamps,
      ...page.tags,
      XPATH,
      page.image,
      page.body,
      ...page.tags.slice(0, 3),
      page.contact,
      page.year,
      page.contact,
      page.section,
      page.locale,
      page.contact,
      '1920 1080 true',
      '1920 1440 true',
      '1920 1920 true',
      page.contact,
      page.name,
      page.tagList,
    ),
  tight: (page) =>
    blocks(
      page.head,
      page.title,
      page.title,
      page.lead,
      ...page.stamps,
      ...page.tags,
      XPATH,
      page.image,
      page.body,
      ...page.tags.slice(0, 3),
      page.contact,
      page.year,
      page.contact,
      page.section,
      page.locale,
      page.contact,
      page.name,
      page.tagList,
    ).replaceAll('\n\n', '\n'),
  plain: (page) => blocks(page.head, page.title, page.lead, ...page.stamps, page.body, page.year, page.tagList),
  bare: (page) => blocks(page.head, page.title, page.lead, page.body),
  'lead-only': (page) => blocks(page.head, page.lead, page.body),
  'body-only': (page) => blocks(page.head, page.body),
  nameless: (page) => `${page.month}${page.body}\n`,
};

function pageOf(article) {
  const { outlet, day, time, offsetText } = article;
  const stamp = `${day}T${time}${offsetText}`;
  const edit = localClock(article.published + article.edited * 60_000, article.offset);
  return {
    head: ` date ${day.slice(0, 7)} ${article.url}`,
    month: ` date ${day.slice(0, 7)} `,
    title: article.title,
    lead: `${article.lead.replace(/\.$/, '...')} ${dottedDay(day)}, ${outlet.name}`,
    stamps: [stamp, stamp, `${edit.day}T${edit.time}${offsetText}`],
    tags: article.tags,
    tagList: article.tags.join(', '),
    image: `https://img.${outlet.host}/photos/${day.replaceAll('-', '/')}/${article.id}_1920x1080.jpg`,
    body: article.paragraphs.map(({ text }) => text).join(''),
    contact: `${outlet.name} ${outlet.contact}`,
    section: article.section,
    locale: article.locale,
    name: outlet.name,
    year: day.slice(0, 4),
  };
}

function blocks(...lines) {
  return `${lines.join('\n\n')}\n\n`;
}
