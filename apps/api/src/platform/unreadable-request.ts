import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Problem } from '@vigie/contract';

const FAULTS: ReadonlyMap<string | undefined, readonly [number, string]> = new Map([
  ['HPE_HEADER_OVERFLOW', [431, 'The headers are too large.']],
  ['ERR_HTTP_REQUEST_TIMEOUT', [408, 'The request took too long to arrive.']],
  [
    'HPE_INVALID_URL',
    [
      400,
      'The address holds a character that an address cannot have: write a space as %20 and é as %C3%A9 (curl: --url-query filename=NAME does so).',
    ],
  ],
]);
const OTHER = [400, 'This is no HTTP request that can be read.'] as const;

/** Answers what is so ill-formed that no route ever sees it, and ends the connection. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  // An answer that is under way cannot be taken back.
  const { _httpMessage: current } = socket as Socket & { _httpMessage?: ServerResponse };
  if (!socket.writable || current?.headersSent === true) {
    socket.destroy(error);
    return;
  }
  const [status, detail] = FAULTS.get(error.code) ?? OTHER;
  const title = STATUS_CODES[status] ?? 'Error';
  const problem: Problem = { type: 'about:blank', title, status, detail };
  const body = JSON.stringify(problem);
  const head = `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`;
  socket.end(head + body, () => socket.destroy());
}
