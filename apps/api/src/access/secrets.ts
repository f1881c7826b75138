import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, fit for cookies, headers and links. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. Plain SHA-256 is enough: the secrets are random, so there is nothing to guess. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
