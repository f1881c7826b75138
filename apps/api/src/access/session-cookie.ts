import type { Request, Response } from 'express';

const PLAIN = 'vigie_session';
/** Browsers keep this name to https, the whole host and the root path. */
const SECURE = '__Host-vigie_session';
/** As long as a session can live; the server ends it earlier. */
const LIFE = 30 * 24 * 3600 * 1000;

function nameFor(request: Request): string {
  return request.secure ? SECURE : PLAIN;
}

/** The session's secret as the browser sent it, null without one. */
export function readSessionCookie(request: Request): string | null {
  const start = `${nameFor(request)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(start))?.slice(start.length) ?? '';
  return /^[A-Za-z0-9_-]{20,200}$/.test(value) ? value : null;
}

/** Gives the browser its session. */
export function setSessionCookie(request: Request, response: Response, secret: string): void {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: request.secure, maxAge: LIFE } as const;
  response.cookie(nameFor(request), secret, options);
}

/** Takes the session away from the browser. */
export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), { httpOnly: true, sameSite: 'lax', path: '/', secure: request.secure });
}
