import { FeedFaultError } from './feed-fault-error.js';

const OWN = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'ENETDOWN', 'EADDRNOTAVAIL']);

/** Whether this machine, or this program, is at fault rather than who was asked. */
export function isOwnFault(error: Error & { code?: unknown }): boolean {
  return typeof error.code !== 'string' || isShortage(error);
}

/** Whether this machine lacks what it needs to ask anybody. */
export function isShortage(error: unknown): boolean {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && OWN.has(code);
}

/** What the network says, in words. */
export function explainFault(error: NodeJS.ErrnoException): FeedFaultError {
  const code = error.code ?? '';
  if (code === 'ECONNREFUSED') return new FeedFaultError('unreachable', 'The server takes no connection.');
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE')
    return new FeedFaultError('unreachable', 'The connection was cut before the feed had arrived.');
  if (code.startsWith('HPE_')) return new FeedFaultError('damaged', 'The server does not answer in HTTP.');
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR') || code.startsWith('ERR_BROTLI'))
    return new FeedFaultError('damaged', 'The answer is packed, and damaged.');
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/.test(code))
    return new FeedFaultError('insecure', `The server cannot be trusted (${code}).`);
  return new FeedFaultError('unreachable', `The server cannot be reached (${code === '' ? error.name : code}).`);
}
