import type { RequestHandler } from 'express';
import { InvalidInputError } from './request-errors.js';

/** Refuses addresses with malformed percent-encoding, bytes that are not UTF-8, or NUL, in path and query alike. */
export const addressCheck: RequestHandler = (request, _response, next) => {
  let fault = 'the address holds a character that is not text (%00)';
  try {
    if (!decodeURIComponent(request.originalUrl).includes('\u0000')) {
      next();
      return;
    }
  } catch {
    fault = 'the address holds a malformed percent-encoding';
  }
  next(new InvalidInputError([{ path: '', message: fault }]));
};
