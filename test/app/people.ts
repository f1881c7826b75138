import { hash } from '@node-rs/argon2';
import { People } from '@vigie/storage';
import type { RunningApp } from './start-app.js';

/** A password that the rule accepts; known to specs only. */
export const PASSWORD = 'grey heron over the ferry 62';

/** Makes somebody directly in the database. */
export async function addPerson(app: RunningApp, email: string, role: 'admin' | 'analyst'): Promise<number> {
  const passwordHash = await hash(PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
  const person = await new People(app.dataSource.manager).add({ email, name: email, role, passwordHash });
  return person.id;
}

/** Signs somebody in and answers the cookie header of the session. */
export async function signIn(app: RunningApp, email: string, password = PASSWORD): Promise<string> {
  const response = await app.fetch('/api/v1/session', json('POST', { email, password }));
  if (response.status !== 201) throw new Error(`signing in answered ${response.status}: ${await response.text()}`);
  return cookieOf(response);
}

/** The cookie that an answer sets, as a request sends it back. */
export function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** A request with a JSON body. */
export function json(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
}

/** A request without a body. */
export function as(cookie: string, method = 'GET'): RequestInit {
  return { method, headers: { cookie } };
}
