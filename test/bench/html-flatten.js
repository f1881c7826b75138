import { Parser } from 'htmlparser2';

const HIDDEN = new Set(
  'script style noscript template iframe object embed svg math canvas select textarea title'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The lines of a page: its visible text, and the values of its metadata and microdata, in the order of the source. */
function linesOf(html) {
  const visible = [];
  const items = [];
  const metas = [];
  const linked = [];
  /** @type {{ text: string, hidden: number, script: string | null, open: ({ text: string } | null)[] }} */
  const state = { text: '', hidden: 0, script: null, open: [] };
  const flush = () => {
    const line = state.text.replace(/\s+/g, ' ').trim();
    if (line !== '') visible.push(line);
    state.text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && /ld\+json/.test(attributes.type ?? '')) state.script = '';
      if (HIDDEN.has(name)) state.hidden++;
      if (!INLINE.has(name)) flush();
      if (name === 'meta' && attributes.content)
        metas.push({ name: attributes.property ?? attributes.name ?? '', value: attributes.content.trim() });
      const value = attributes.content ?? attributes.datetime;
      if (attributes.itemprop !== undefined && value) items.push(value.trim());
      state.open.push(attributes.itemprop !== undefined && !value ? { text: '' } : null);
    },
    ontext(data) {
      if (state.script !== null) state.script += data;
      if (state.hidden > 0) return;
      state.text += data;
      for (const item of state.open) if (item !== null && item.text.length < 20_000) item.text += data;
    },
    onclosetag(name) {
      if (name === 'script' && state.script !== null) {
        linked.push(...valuesOf(state.script));
        state.script = null;
      }
      if (HIDDEN.has(name)) state.hidden--;
      const item = state.open.pop();
      if (item?.text.trim()) items.push(item.text.replace(/\s+/g, ' ').trim());
      if (!INLINE.has(name) || name === 'br') flush();
    },
  });
  parser.end(html);
  flush();
  return { visible, items, metas, linked };
}

function valuesOf(script) {
  const values = [];
  const visit = (value) => {
    if (typeof value === 'string') values.push(value.replace(/\s+/g, ' ').trim());
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  try {
    visit(JSON.parse(script));
  } catch {
    return [];
  }
  return values;
}

const isDate = ({ name }) => /date|time|pub/i.test(name);

/** A page as scrapers write it down as text, in several ways; `draft` is what was read of the page itself. */
export function flatten(html, url, draft) {
  const { visible, items, metas, linked } = linesOf(html);
  const body = draft.paragraphs.map(({ text }) => text);
  const head = [url, draft.title ?? '', ...(draft.lead === null ? [] : [draft.lead])];
  const page = (...lines) => lines.filter((line) => line !== '').join('\n\n');
  const declared = metas.filter(isDate).map(({ value }) => value);
  return {
    'all that is shown': page(url, ...visible),
    'shown, one line after the other': [url, ...visible].join('\n'),
    'shown, in one line': [url, visible.join(' ')].join('\n'),
    'shown, run together': [url, visible.join('')].join('\n'),
    'shown, below the month': [` date ${(draft.published.day ?? '').slice(0, 7)} ${url}`, ...visible].join('\n\n'),
    'shown, no address': page(...visible),
    'metadata, then shown': page(url, ...metas.map(({ value }) => value), ...visible),
    'microdata and linked data': page(...head, ...items, ...linked, ...body),
    'body, then metadata': page(url, ...body, ...metas.map(({ value }) => value), ...items),
    'headline, dates, body': page(
      ...head,
      ...declared,
      ...linked.filter((value) => /^\d{4}-\d\d-\d\d/.test(value)),
      ...body,
    ),
    'headline, body glued': page(...head, body.join('')),
  };
}
