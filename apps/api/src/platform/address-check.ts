import type { RequestHandler } from 'express';
import { InvalidInputError } from './request-errors.js';

/** Refuses addresses with malformed percent-encoding, bytes that are not UTF-8, or NUL, in path and query alike. */
export const addressCheck: RequestHandler = (request, _response, next) => {
  try {
    if (!decodeURIComponent(request.originalUrl).includes('\u0000')) {
      next();
      return;
    }
  } catch {
    // Answered below, like NUL.
  }
  next(new InvalidInputError([{ path: '', message: 'the address holds a malformed percent-encoding' }]));
};
