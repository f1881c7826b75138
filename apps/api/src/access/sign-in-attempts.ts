import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyRequestsError } from '../platform/request-errors.js';

const WINDOW = 15 * 60;
/** Wrong passwords in a window. The window starts with the first and is not made longer by what is refused. */
const PER_ACCOUNT = 10;
const PER_ADDRESS = 14;

/** One subscriber has at least a /64 of IPv6 addresses: they count as one. */
function addressKey(address: string): string {
  if (!isIPv6(address)) return address;
  if (address.startsWith('::ffff:')) return address.slice('::ffff:'.length);
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = tail === undefined ? [] : tail.split(':').filter((group) => group !== '');
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}

/** A try that was let through; it counts as a failure until it is given back. */
export interface Attempt {
  giveBack(): Promise<void>;
}

/** Lets only so many wrong passwords through, by account and by address, before anything is hashed. */
@Injectable()
export class SignInAttempts {
  private readonly accounts = new RateLimiterMemory({ keyPrefix: 'account', points: PER_ACCOUNT, duration: WINDOW });
  private readonly addresses = new RateLimiterMemory({ keyPrefix: 'address', points: PER_ADDRESS, duration: WINDOW });

  /** Raises TooManyRequestsError. */
  async take(account: string, address: string): Promise<Attempt> {
    const from = addressKey(address);
    await this.count(this.addresses, from);
    try {
      await this.count(this.accounts, account);
    } catch (error) {
      // Refused for the account alone: others at the same address keep their tries.
      await this.addresses.reward(from, 1);
      throw error;
    }
    return {
      giveBack: async () => {
        await this.addresses.reward(from, 1);
        await this.accounts.delete(account);
      },
    };
  }

  /** For somebody whom a session vouches for: strangers' tries on the account do not count. */
  async takeKnown(personId: number): Promise<Attempt> {
    const key = `known ${personId}`;
    await this.count(this.accounts, key);
    return {
      giveBack: async () => {
        await this.accounts.delete(key);
      },
    };
  }

  private async count(limiter: RateLimiterMemory, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new TooManyRequestsError('Too many wrong passwords. Try again later.', seconds);
    }
  }
}
