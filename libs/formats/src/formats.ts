import { CSV } from './csv/csv.js';
import { FEED } from './feeds/feed.js';
import type { Format } from './format.js';
import { GDELT } from './gdelt/gdelt.js';
import { HTML } from './html/html.js';
import { JSON_DOCUMENT } from './json/json.js';
import { NDJSON } from './ndjson/ndjson.js';
import { NEWSML } from './newsml/newsml.js';
import { TEXT } from './text/text.js';
import { WARC } from './warc/warc.js';
import { XLSX } from './xlsx/xlsx.js';

/** All formats, the most certain first: text is what nothing else is. */
export const FORMATS: readonly Format[] = [WARC, XLSX, NDJSON, JSON_DOCUMENT, FEED, NEWSML, HTML, GDELT, CSV, TEXT];
