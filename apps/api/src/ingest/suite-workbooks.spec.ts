import { expect, test } from '@jest/globals';
import { workbookFile } from '../../../../test/fixtures/workbook-file.js';
import { previewFile } from './preview-file.js';
import { toOptions } from './upload-options.js';

const URL = 'https://lake.example/news/rises';
const TEXT = 'The lake rose by a metre in three days, the harbour office said on Monday.';
// What spreadsheets call 24 March 2025, 09:15, and that time of any day.
const DAY = 45_740;
const CLOCK = 9.25 / 24;

type Cell = string | { serial: number; format: string; shown: string };
const day = (format: string, shown: string): Cell => ({ serial: DAY, format, shown });
const moment = (format: string, shown: string): Cell => ({ serial: DAY + CLOCK, format, shown });

// The columns of ten kinds of programs, each with a row as a workbook and as a table of text show it.
const SUITES: Record<string, Record<string, Cell>> = {
  'day and time apart': {
    Date: day('dd-mmm-yyyy', '24-Mar-2025'),
    Time: { serial: CLOCK, format: 'h:mm AM/PM', shown: '9:15 AM' },
    Headline: 'Lake rises',
    URL,
    'Opening Text': TEXT,
    'Hit Sentence': TEXT,
    Source: 'The Lake',
    Influencer: 'Mara Oduya',
    Country: 'France',
    Language: 'English',
    Reach: '12000',
    AVE: '90',
  },
  'a feed’s list': {
    'Published (UTC)': moment('yyyy-mm-dd hh:mm', '2025-03-24 09:15'),
    Title: 'Lake rises',
    'Article URL': URL,
    Content: TEXT,
    'Source name': 'The Lake',
    Author: 'Mara Oduya',
  },
  'stories of a cloud': {
    stories_id: '12',
    publish_date: moment('yyyy-mm-dd hh:mm:ss', '2025-03-24 09:15:00'),
    title: 'Lake rises',
    url: URL,
    language: 'en',
    media_name: 'The Lake',
    media_id: '3',
    media_url: 'https://lake.example',
  },
  'a press review in French': {
    Date: day('dd/mm/yyyy', '24/03/2025'),
    Titre: 'Lake rises',
    Support: 'The Lake',
    'Nom du média': 'The Lake',
    Lien: URL,
    Texte: TEXT,
    Auteur: 'Mara Oduya',
    Audience: '1200',
  },
  'a press archive': {
    HD: 'Lake rises',
    PD: day('d mmmm yyyy', '24 March 2025'),
    SN: 'The Lake',
    LP: TEXT,
    BY: 'Mara Oduya',
    LA: 'English',
  },
  'another archive': {
    Headline: 'Lake rises',
    'Load-Date': day('yyyy-mm-dd', '2025-03-24'),
    'Publication Type': 'Newspaper',
    Publication: 'The Lake',
    'Publication Date': day('mmmm d, yyyy', 'March 24, 2025'),
    Body: TEXT,
    Subject: 'lakes; roads',
  },
  events: {
    uri: '812',
    date: day('yyyy-mm-dd', '2025-03-24'),
    dateTimePub: '2025-03-24T09:15:00Z',
    title: 'Lake rises',
    body: TEXT,
    url: URL,
    lang: 'eng',
    'source title': 'The Lake',
  },
  'outlets with reach': {
    'News Headline': 'Lake rises',
    'Date Published': moment('m/d/yyyy h:mm', '3/24/2025 9:15'),
    'Outlet Name': 'The Lake',
    UVPM: '12',
    'Article URL': URL,
    'News Text': TEXT,
  },
  'in German': {
    Titel: 'Lake rises',
    Datum: day('dd.mm.yyyy', '24.03.2025'),
    Medium: 'Print',
    Quelle: 'The Lake',
    Reichweite: '1200',
    Inhalt: TEXT,
    Link: URL,
  },
  'in Spanish': {
    Titular: 'Lake rises',
    Fecha: day('dd/mm/yyyy', '24/03/2025'),
    Medio: 'The Lake',
    Enlace: URL,
    Contenido: TEXT,
    Audiencia: '12',
  },
};

function sheetOf(columns: Record<string, Cell>): Buffer {
  const formats: Record<number, string> = {};
  const styles = [0];
  const cells = Object.values(columns).map((cell, at) => {
    const ref = `${String.fromCharCode(65 + at)}2`;
    if (typeof cell === 'string') return `<c r="${ref}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    formats[164 + at] = cell.format;
    styles.push(164 + at);
    return `<c r="${ref}" s="${styles.length - 1}"><v>${cell.serial}</v></c>`;
  });
  const names = Object.keys(columns).map(
    (name, at) => `<c r="${String.fromCharCode(65 + at)}1" t="inlineStr"><is><t>${name}</t></is></c>`,
  );
  const data = `<sheetData><row r="1">${names.join('')}</row><row r="2">${cells.join('')}</row></sheetData>`;
  return workbookFile({ sheets: { Export: data }, formats, styles });
}

function tableOf(columns: Record<string, Cell>): Buffer {
  const quoted = (cells: string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const shown = Object.values(columns).map((cell) => (typeof cell === 'string' ? cell : cell.shown));
  return Buffer.from(`${quoted(Object.keys(columns))}\n${quoted(shown)}\n`);
}

test.each(Object.entries(SUITES))('a workbook and a table of text say the same: %s', async (_, columns) => {
  const [book, table] = await Promise.all([
    previewFile({ filename: 'export.xlsx', bytes: sheetOf(columns) }, toOptions({}), async () => null),
    previewFile({ filename: 'export.csv', bytes: tableOf(columns) }, toOptions({}), async () => null),
  ]);
  expect(book.format).toBe('xlsx');
  expect(book.mapping).toEqual(table.mapping);
  const [article] = book.articles;
  expect(article).toMatchObject({ title: 'Lake rises', outcome: 'read' });
  expect({ ...article, position: '' }).toEqual({ ...table.articles[0], position: '' });
});
