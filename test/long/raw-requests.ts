import { connect } from 'node:net';

/** What came back on a connection, and the milliseconds until it did or the connection closed. */
export interface RawAnswer {
  /** 0 where the connection closed without a word, -1 where nothing happened at all. */
  status: number;
  milliseconds: number;
}

/** Sends bytes as they are; `hangsUp` ends the sending side after them, as a client does that goes away. */
export function sendRaw(port: number, bytes: Buffer, hangsUp: boolean, patience: number): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const start = performance.now();
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      if (hangsUp) socket.end();
    });
    let answer = '';
    const settle = (status: number) => {
      resolve({ status, milliseconds: performance.now() - start });
      socket.destroy();
    };
    socket.setTimeout(patience, () => settle(-1));
    socket.setEncoding('latin1').on('data', (piece) => {
      answer += String(piece);
      if (answer.includes('\r\n\r\n')) settle(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? -1));
    });
    socket.on('error', () => settle(0)).on('close', () => settle(0));
  });
}

/** Requests that no client should send, of an administrator with this cookie. */
export function malformedRequests(cookie: string): Buffer[] {
  const head = `POST /api/v1/uploads?filename=raw.txt HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\n`;
  const sized = 'Content-Length: 3\r\n\r\nabc';
  const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n`;
  const texts = [
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n',
    'GET /api/v1/uploads HTTP/1.1\r\n\r\n',
    'GET /\r\n\r\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'TRACE / HTTP/1.1\r\nHost: x\r\n\r\n',
    'CONNECT a.example:1 HTTP/1.1\r\nHost: x\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n',
    ...['-1', 'abc', '99999999999999999999999', '3, 3', '+3', '0x3', ''].map(
      (length) => `${head}Content-Length: ${length}\r\n\r\nabc`,
    ),
    `${head}Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde`,
    `${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ...[
      'ZZ\r\nabc\r\n0\r\n\r\n',
      'FFFFFFFFFFFFFFFFF\r\nabc\r\n',
      '5\r\nabcdefgh\r\n0\r\n\r\n',
      '-3\r\nabc\r\n0\r\n\r\n',
    ].map((rest) => chunked + rest),
    `${head}Transfer-Encoding: gzip\r\n\r\nabc`,
    `${head}Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n`,
    `${head}Content-Encoding: gzip\r\n${sized}`,
    `${head}Content-Type: multipart/form-data; boundary=x\r\n${sized}`,
    `${head}Content-Type: application/json; charset=klingon\r\n${sized}`,
    `${head}Expect: 200-maybe\r\n${sized}`,
    `${head}Connection: Upgrade\r\nUpgrade: websocket\r\n${sized}`,
    `${head}X: ${'a'.repeat(20_000)}\r\n${sized}`,
    `${head}${'X: 1\r\n'.repeat(5000)}${sized}`,
    `${head}X: a\0b\r\n${sized}`,
    `${head}X : a\r\n${sized}`,
    `${head}X: a\r\n b\r\n${sized}`,
    `${head}${sized}`.replaceAll('\r\n', '\n'),
    `${head}${sized}`.replace('HTTP/1.1', 'HTTP/3.7'),
    `${head}${sized}`.replace('raw.txt', 'a'.repeat(20_000)),
    `${head}${sized}`.replace('filename=raw.txt', 'filename=%00&filename=b'),
    `${head}${sized}`.replace('POST', 'PÖST'),
    `PUT /api/v1/uploads/1/files/%E0%A4 HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\n${sized}`,
    `PUT /api/v1/uploads/1/files/a HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\nContent-Range: bytes 5-2/1\r\n${sized}`,
  ];
  return texts.map((text) => Buffer.from(text, 'latin1'));
}
