import { UnsupportedMediaTypeException } from '@nestjs/common';
import express, { type Request, type RequestHandler } from 'express';
import { limits } from './limits.js';

const FILE_OF_UPLOAD = /^\/api\/v1\/uploads\/[^/]+\/files\/[^/]+\/?$/i;
const UPLOADS = /^\/api\/v1\/uploads(?:\/preview)?\/?$/i;

/** Whether the body is a file, whatever its content type says: it must reach its controller as an untouched stream. */
export function isFileBody(request: Pick<Request, 'method' | 'path' | 'query'>): boolean {
  if (request.method === 'PUT') return FILE_OF_UPLOAD.test(request.path);
  return request.method === 'POST' && UPLOADS.test(request.path) && request.query.filename !== undefined;
}

/** Reads JSON bodies; a body of another kind is refused with 415. */
export function jsonBody(): RequestHandler {
  const parse = express.json({ limit: limits.jsonBytes, strict: false, type: ['json', '+json'] });
  return (request, response, next) => {
    if (isFileBody(request)) {
      next();
      return;
    }
    const length = request.headers['content-length'];
    const hasBody = request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
    if (hasBody && !request.is(['json', '+json'])) next(new UnsupportedMediaTypeException());
    else parse(request, response, next);
  };
}
