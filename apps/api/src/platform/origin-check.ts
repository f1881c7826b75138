import { parseUrl } from '@vigie/article';
import type { Request, RequestHandler } from 'express';
import { ForbiddenError } from './request-errors.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

function isOwnOrigin(origin: string, host: string | undefined): boolean {
  const url = parseUrl(origin);
  if (host === undefined || url === null || url.host === '') return false;
  return parseUrl(`${url.protocol}//${host}`)?.host === url.host;
}

/**
 * Whether a request was sent by our own pages, by the person's own hand, or by a program. Browsers always tell where a
 * changing request comes from; a bearer token is never added by a browser by itself.
 */
function isFromHere(request: Request): boolean {
  if (reading.has(request.method)) return true;
  if (/^bearer /i.test(request.headers.authorization ?? '')) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.headers.origin;
  return origin === undefined || isOwnOrigin(origin, request.host);
}

/** Refuses changing requests that another site made a browser send. */
export const originCheck: RequestHandler = (request, _response, next) => {
  next(isFromHere(request) ? undefined : new ForbiddenError('This request comes from another site.'));
};
