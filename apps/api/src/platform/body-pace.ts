import type { Request, RequestHandler, Response } from 'express';
import { limits } from './limits.js';

function refuse(request: Request, response: Response): void {
  if (response.headersSent) {
    request.destroy();
    return;
  }
  const body = { type: 'about:blank', title: 'Request Timeout', status: 408, detail: 'The body arrived too slowly.' };
  response.writeHead(408, { 'Content-Type': 'application/problem+json; charset=utf-8', Connection: 'close' });
  response.end(JSON.stringify(body), () => request.destroy());
}

/**
 * Ends requests whose body trickles: below 1 KB/s over 30 s is answered 408. A body that waits for us (its buffer is full)
 * is not slow. There is no limit on the whole time, so that a large file may take hours.
 */
export function bodyPace(window: number = limits.bodyWindow, bytes: number = limits.bodyBytes): RequestHandler {
  return (request, response, next) => {
    if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined) {
      next();
      return;
    }
    let before = request.socket.bytesRead;
    const timer = setInterval(() => {
      const now = request.socket.bytesRead;
      const isFull = request.readableLength >= request.readableHighWaterMark;
      if (request.complete) clearInterval(timer);
      else if (now - before < bytes && !isFull) {
        clearInterval(timer);
        refuse(request, response);
      }
      before = now;
    }, window);
    timer.unref();
    response.once('close', () => clearInterval(timer));
    next();
  };
}
