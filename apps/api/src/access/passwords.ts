import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Turns } from './turns.js';

/** OWASP's figures for Argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const MOST_WAITING = 100;

/** Hashes and compares passwords, at most two at once, so that a flood of sign-ins leaves the machine to others. */
@Injectable()
export class Passwords implements OnModuleInit {
  private readonly turns = new Turns(AT_ONCE, MOST_WAITING);
  private decoy = '';

  async onModuleInit(): Promise<void> {
    this.decoy = await hash(randomBytes(16), cost);
  }

  /** PHC string of the password's NFC form. */
  hash(password: string): Promise<string> {
    return this.turns.take(() => hash(password.normalize('NFC'), cost));
  }

  /** Takes as long without a stored hash as with one, so that nobody learns who has an account. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? this.decoy;
    const isRight = await this.turns.take(() => verify(against, password.normalize('NFC')));
    return isRight && stored !== null;
  }
}
