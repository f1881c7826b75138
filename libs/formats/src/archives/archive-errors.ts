import type { Flaw } from './container.js';

/** Packed bytes that are not what they should be; reading can go on behind them. `message` is a sentence to show. */
export class DamagedError extends Error implements Flaw {
  readonly code = 'damaged';

  constructor(message: string) {
    super(message);
    this.name = 'DamagedError';
  }
}

/** An archive that asks for more than is given to one; nothing more of it is read. `message` is a sentence to show. */
export class ArchiveLimitError extends Error implements Flaw {
  readonly code = 'archive-limit';

  constructor(message: string) {
    super(message);
    this.name = 'ArchiveLimitError';
  }
}

/** There is no memory left to unpack anything beside what is being unpacked now: the same works later. */
export class UnpackerBusyError extends Error {
  constructor() {
    super('Too many archives are being unpacked at the same time. Try again in a moment.');
    this.name = 'UnpackerBusyError';
  }
}
