import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addPerson, as, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';

let app: RunningApp;
let cookie: string;
beforeAll(async () => {
  app = await startApp();
  await addPerson(app, 'noor@paper.example', 'analyst');
  cookie = await signIn(app, 'noor@paper.example');
});
afterAll(() => app.stop());

describe('the description of the API', () => {
  test.each(['/api/openapi.json', '/api/docs', '/api/docs/start.js'])('%s is for the signed-in', async (path) => {
    expect((await app.fetch(path)).status).toBe(401);
    expect((await app.fetch(path, as(cookie))).status).toBe(200);
  });

  test('is OpenAPI 3.1 with parameters, bodies and answers from the schemas', async () => {
    const document = await (await app.fetch('/api/openapi.json', as(cookie))).json();
    expect(document.openapi).toBe('3.1.0');
    const signIn = document.paths['/api/v1/session'].post;
    expect(signIn.requestBody.content['application/json'].schema.required).toEqual(['email', 'password']);
    expect(signIn.responses['201'].content['application/json'].schema.properties.user.type).toBe('object');
    expect(signIn.responses.default.content['application/problem+json'].schema.$ref).toBe(
      '#/components/schemas/Problem',
    );
    const names = document.paths['/api/v1/users'].get.parameters.map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual(['cursor', 'format', 'limit']);
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tells of whole pages and of news', async () => {
    const { paths } = await (await app.fetch('/api/openapi.json', as(cookie))).json();
    const { requestBody, responses } = paths['/api/v1/page'].post;
    const { questions, selection } = requestBody.content['application/json'].schema.properties;
    expect([questions.maxItems, Object.keys(selection.properties)]).toEqual([
      30,
      expect.arrayContaining(['q', 'story']),
    ]);
    const kinds = questions.items.oneOf.map(
      (one: { properties: { kind: { enum: string[] } } }) => one.properties.kind.enum[0],
    );
    expect(kinds).toEqual(['attention', 'facets', 'matrix']);
    expect(Object.keys(responses[200].content['application/json'].schema.properties)).toEqual(['asOf', 'answers']);
    const news = paths['/api/v1/live'].get.responses[200].content['text/event-stream'].schema;
    expect(Object.keys(news.properties)).toEqual(['asOf']);
  });

  test('has a page whose scripts and styles are our own files', async () => {
    const page = await (await app.fetch('/api/docs', as(cookie))).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(4);
    for (const file of files) expect((await app.fetch(file, as(cookie))).status).toBe(200);
    expect(page).not.toMatch(/<script>|style=/);
    expect((await app.fetch('/api/docs/package.json', as(cookie))).status).toBe(404);
  });
});
