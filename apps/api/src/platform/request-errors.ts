import type { Fault } from '@vigie/contract';

/** A request that is refused for a reason that its sender may read; one filter turns it into problem+json. */
export class RequestError extends Error {
  readonly faults: Fault[] | undefined = undefined;
  /** Seconds until the same request may be tried again. */
  readonly retryAfter: number | undefined = undefined;

  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

/** 400, with the faults that were found. */
export class InvalidInputError extends RequestError {
  constructor(override readonly faults: Fault[]) {
    super(400, faults.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; '));
  }
}

/** 401: nobody is signed in, or not with what was sent. */
export class UnauthenticatedError extends RequestError {
  constructor(detail = 'Sign in first.') {
    super(401, detail);
  }
}

/** 403: signed in, but not allowed. */
export class ForbiddenError extends RequestError {
  constructor(detail = 'You are not allowed to do this.') {
    super(403, detail);
  }
}

/** 404: there is no such thing, or none that the viewer may see. */
export class NotFoundError extends RequestError {
  constructor(detail = 'There is nothing at this address.') {
    super(404, detail);
  }
}

/** 409: the present state does not allow it. */
export class ConflictError extends RequestError {
  constructor(detail: string) {
    super(409, detail);
  }
}

/** 410: a one-time link that is used up or too old. */
export class GoneError extends RequestError {
  constructor(detail: string) {
    super(410, detail);
  }
}

/** 422: well-formed, but not what it says it is (a checksum that does not match). */
export class UnprocessableError extends RequestError {
  constructor(detail: string) {
    super(422, detail);
  }
}

/** 429: too many tries; `retryAfter` in seconds. */
export class TooManyRequestsError extends RequestError {
  constructor(
    detail: string,
    override readonly retryAfter: number,
  ) {
    super(429, detail);
  }
}

/** 503: cannot be answered now; `retryAfter` in seconds. */
export class UnavailableError extends RequestError {
  constructor(
    detail: string,
    override readonly retryAfter = 5,
  ) {
    super(503, detail);
  }
}
