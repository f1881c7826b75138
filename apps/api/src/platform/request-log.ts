import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { viewerOf } from './viewer.js';

/** One line a request, without query and headers. Refusals are worth a warning; the rest is for whoever debugs. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    // A request that was given up has no socket any more when the answer closes.
    const { ip } = request;
    response.once('close', () => {
      const status = response.statusCode;
      const refused = status === 401 || status === 403 || status === 429;
      log[refused ? 'warn' : 'debug']({
        event: refused ? 'refused' : 'request',
        method: request.method,
        path: request.path.slice(0, 500),
        status,
        ms: Math.round(performance.now() - begun),
        viewer: viewerOf(request)?.id ?? null,
        ip,
      });
    });
    next();
  };
}
