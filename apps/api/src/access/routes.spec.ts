import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addPerson, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';
import { listRoutes, type Route } from '../platform/routes.js';
import { routeTable } from './route-table.js';

let app: RunningApp;
let routes: Route[];
const cookies = new Map<string, string>();
beforeAll(async () => {
  app = await startApp();
  routes = listRoutes(app.nest);
  for (const [name, role] of [
    ['admin', 'admin'],
    ['analyst', 'analyst'],
    ['disabled', 'admin'],
    ['expired', 'admin'],
  ] as const) {
    const id = await addPerson(app, `${name}@paper.example`, role);
    cookies.set(name, await signIn(app, `${name}@paper.example`));
    if (name === 'disabled') await app.dataSource.query('UPDATE person SET disabled_at = now() WHERE id = $1', [id]);
    if (name === 'expired')
      await app.dataSource.query('UPDATE session SET expires_at = now() WHERE person_id = $1', [id]);
  }
});
afterAll(() => app.stop());

const words = ({ admission }: Route) => (Array.isArray(admission) ? admission.join(',') : String(admission));

/** What a route answers to somebody; `x-forwarded-for` keeps the metrics route from taking us for a local program. */
async function ask({ method, path }: Route, headers: Record<string, string>): Promise<number> {
  const address = path.replace(/:[a-z]+/gi, '1');
  const response = await app.fetch(address, { method, headers: { 'x-forwarded-for': '198.51.100.1', ...headers } });
  await response.body?.cancel();
  return response.status;
}

function expected(route: Route, who: string): string {
  if (route.admission === 'public') return 'let through';
  if (who !== 'admin' && who !== 'analyst') return '401';
  const isAllowed = route.admission === 'signed-in' || who === 'admin';
  return isAllowed ? 'let through' : '403';
}

describe('who may use a route', () => {
  test('is what the table says', () => {
    const found = routes.map((route) => `${route.method} ${route.path} ${words(route)}`);
    const listed = routeTable
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +/g, ' '));
    expect(found.sort()).toEqual(listed.sort());
  });

  test('is said of every route that the server listens to', () => {
    const { stack } = app.nest.getHttpAdapter().getInstance().router as unknown as {
      stack: { route?: { path: string; methods: Record<string, boolean> } }[];
    };
    const served = stack.flatMap(({ route }) =>
      route === undefined ? [] : Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`),
    );
    expect(served.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
    expect(routes.length).toBeGreaterThanOrEqual(20);
  });

  test.each(['anonymous', 'analyst', 'disabled', 'expired'])('holds for %s', async (who) => {
    const cookie = cookies.get(who);
    const answers = new Map<string, string>();
    for (const route of routes.filter(
      ({ method, path }) => who !== 'analyst' || `${method} ${path}` !== 'DELETE /api/v1/session',
    )) {
      const status = await ask(route, cookie === undefined ? {} : { cookie });
      const isRefused = status === 403 || (status === 401 && route.admission !== 'public');
      answers.set(`${route.method} ${route.path}`, isRefused ? String(status) : 'let through');
      expect(status).toBeLessThan(500);
    }
    const wanted = routes
      .filter(({ method, path }) => answers.has(`${method} ${path}`))
      .map((route) => [`${route.method} ${route.path}`, expected(route, who)] as const);
    expect(answers).toEqual(new Map(wanted));
  });

  test('an analyst changes nothing but what is their own', () => {
    const own = /^\/api\/v1\/(?:session|session\/password|tokens|tokens\/:id)$/;
    const question = '/api/v1/page';
    const changing = routes.filter(({ method, admission }) => method !== 'GET' && admission !== 'public');
    const open = changing.filter(
      ({ admission, path }) => admission === 'signed-in' && !own.test(path) && path !== question,
    );
    expect(open).toEqual([]);
  });

  test('no changing route takes a request from another site', async () => {
    const cookie = cookies.get('admin') ?? '';
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }]) {
        expect([route.path, await ask(route, { ...headers, cookie } as Record<string, string>)]).toEqual([
          route.path,
          403,
        ]);
      }
    }
  });

  test('what was denied to somebody signed in is in the audit trail', async () => {
    const rows = (await app.dataSource.query(
      `SELECT DISTINCT target FROM audit WHERE action = 'access.denied' AND actor = 'analyst@paper.example'`,
    )) as { target: string }[];
    const denied = routes
      .filter((route) => expected(route, 'analyst') === '403')
      .map(({ method, path }) => `${method} ${path.replace(/:[a-z]+/gi, '1')}`);
    expect(rows.map(({ target }) => target).sort()).toEqual(denied.sort());
  });
});
