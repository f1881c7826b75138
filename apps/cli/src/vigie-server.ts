import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Problem } from '@vigie/contract';
import { printable } from './printable.js';

/** The server cannot be reached, or the connection broke off before its answer. */
export class ConnectionError extends Error {}

/** The server answered that it will not. */
export class RefusedError extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** Seconds after which it may be asked again, where it says so. */
    readonly retryAfter: number | null,
  ) {
    super(message);
  }
}

/** What goes with a request. */
export interface Sent {
  body?: Uint8Array | object;
  headers?: Record<string, string>;
}

/** A server of Vigie, asked with a token. */
export class VigieServer {
  constructor(
    readonly url: string,
    private readonly token: string,
    private readonly stop: AbortSignal,
  ) {}

  /** The answer to one request below `/api/v1/`. Raises ConnectionError and RefusedError. */
  async ask<Answer>(method: string, route: string, sent: Sent = {}): Promise<Answer> {
    const response = await this.send(method, route, sent);
    if (response.status === 204) return undefined as Answer;
    const answer = await this.read(response);
    if (response.ok && answer !== undefined) return answer as Answer;
    throw this.refusal(response, answer);
  }

  /** Writes the answer to a GET below `/api/v1/` into a file, however long it is. Raises ConnectionError and RefusedError. */
  async download(route: string, path: string): Promise<void> {
    const response = await this.send('GET', route, {});
    if (!response.ok || response.body === null) throw this.refusal(response, await this.read(response));
    try {
      await pipeline(response.body, createWriteStream(path), { signal: this.stop });
    } catch (error) {
      // What is wrong with the file is no TypeError, unlike what is wrong with the connection.
      throw error instanceof TypeError ? this.broken(error) : error;
    }
  }

  private async send(method: string, route: string, { body, headers }: Sent): Promise<Response> {
    const isBytes = body instanceof Uint8Array;
    const payload = isBytes ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body);
    try {
      return await fetch(new URL(`api/v1/${route}`, this.url), {
        method,
        redirect: 'manual',
        signal: this.stop,
        headers: {
          authorization: `Bearer ${this.token}`,
          ...(body === undefined ? {} : { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
          ...headers,
        },
        ...(payload === undefined ? {} : { body: payload }),
      });
    } catch (error) {
      throw this.broken(error);
    }
  }

  /** The JSON of an answer; undefined when it is none. */
  private async read(response: Response): Promise<unknown> {
    try {
      return parse(await response.text());
    } catch (error) {
      throw this.broken(error);
    }
  }

  private broken(error: unknown): Error {
    this.stop.throwIfAborted();
    return new ConnectionError(`No connection to ${this.url} (${reason(error)}).`);
  }

  private refusal(response: Response, answer: unknown): RefusedError {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return new RefusedError(response.status, this.explain(response, answer), Number.isFinite(seconds) ? seconds : null);
  }

  private explain(response: Response, answer: unknown): string {
    const { status } = response;
    const location = response.headers.get('location');
    if (location !== null && status >= 300 && status < 400)
      return `${this.url} sends its visitors to ${printable(location)}; give that address as --server.`;
    if (status === 401) return 'The server does not accept this token: it is wrong, expired or revoked.';
    if (status === 403)
      return 'The server does not let this token put articles in; it must be the token of an administrator.';
    const detail = (answer as Partial<Problem> | undefined)?.detail;
    if (typeof detail !== 'string')
      return `${this.url} answered ${status}, not in the words of Vigie; is the address right?`;
    return status === 413 ? `The server takes no file of this size: ${printable(detail)}` : printable(detail);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reason(error: unknown): string {
  const { cause, message } = error as Error;
  const { code, message: said } = (cause ?? {}) as { code?: string; message?: string };
  return printable(code ?? said ?? message);
}
