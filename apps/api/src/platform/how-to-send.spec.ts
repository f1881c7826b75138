import { describe, expect, test } from '@jest/globals';
import { howToSend } from './how-to-send.js';

const asked = (method: string, path: string, query: Record<string, string> = {}) =>
  howToSend({ method, path, query, protocol: 'http', host: 'vigie.example' })?.replace(/^.*TOKEN" /, '') ?? null;

describe('whoever sends a file in another way is told how', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['POST', '', {}, "--data-binary @page.txt 'http://vigie.example/api/v1/uploads?filename=page.txt'"],
    ['POST', '', { name: 'x.csv' }, "--data-binary @x.csv 'http://vigie.example/api/v1/uploads?filename=x.csv'"],
    ['PUT', '/x.csv', {}, "--data-binary @x.csv 'http://vigie.example/api/v1/uploads?filename=x.csv'"],
    [
      'POST',
      '',
      { filename: "'; rm.x" },
      "--data-binary @page.txt 'http://vigie.example/api/v1/uploads?filename=page.txt'",
    ],
    ['POST', '/preview', {}, "--data-binary @page.txt 'http://vigie.example/api/v1/uploads/preview?filename=page.txt'"],
    ['POST', '/12/files', {}, "-T page.txt 'http://vigie.example/api/v1/uploads/12/files/page.txt'"],
    ['PUT', '/12/files/a/x.csv', {}, "-T x.csv 'http://vigie.example/api/v1/uploads/12/files/x.csv'"],
  ])('%s /api/v1/uploads%s %j', (method, path, query, line) => {
    expect(asked(method, `/api/v1/uploads${path}`, query)).toBe(line);
  });

  test.each([
    ['POST', '/upload', true],
    ['POST', '/api/uploads/', true],
    ['POST', '/api/v1/tokens', false],
    ['GET', '/api/v1/uploads', false],
  ])('%s %s: %s', (method, path, isTold) => {
    expect(asked(method, path) !== null).toBe(isTold);
  });
});
