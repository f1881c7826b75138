import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { howToSend } from './how-to-send.js';
import { limits } from './limits.js';
import { toProblem } from './problem.js';
import { viewerOf } from './viewer.js';

/**
 * What is left of a body is read to its end so that the answer reaches its sender, within reason; beyond that the
 * connection ends, so that nobody sends 2 GB for a 401.
 */
function disposeOfBody(request: Request, response: Response): void {
  if (request.complete || request.readableEnded) return;
  const announced = request.headers['content-length'];
  const most = viewerOf(request) === null ? limits.drainBytes : limits.drainBytesSignedIn;
  if (announced !== undefined && Number(announced) <= most) request.resume();
  else response.setHeader('Connection', 'close');
}

/** Whether the request as a whole was of another kind than its address takes; then it is said how files are sent. */
function isMisdirected(error: unknown, status: number): boolean {
  return status === 415 || (error instanceof HttpException && (status === 404 || status === 400));
}

/** Answers every error as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('errors');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<Request>(), http.getResponse<Response>());
  }

  private answer(error: unknown, request: Request, response: Response): void {
    const { body, retryAfter, incident } = toProblem(error);
    const hint = isMisdirected(error, body.status) ? howToSend(request) : null;
    if (hint !== null) body.detail += ` ${hint}`;
    const what = { method: request.method, path: request.path, status: body.status };
    if (incident !== null) this.log.error({ event: 'unexpected-error', incident, ...what, error });
    else if (body.status >= 500) this.log.warn({ event: 'unavailable', ...what, error });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    disposeOfBody(request, response);
    for (const name of ['Content-Disposition', 'Content-Length', 'ETag', 'Content-Encoding'])
      response.removeHeader(name);
    response.status(body.status).set('Content-Type', 'application/problem+json; charset=utf-8');
    response.set('Cache-Control', 'no-store');
    if (retryAfter !== undefined) response.set('Retry-After', String(Math.max(1, Math.ceil(retryAfter))));
    response.end(JSON.stringify(body));
  }
}
