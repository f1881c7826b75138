import { InvalidInputError } from '../platform/request-errors.js';
import { passwordFault } from './password-rule.js';

/** Raises InvalidInputError when somebody may not have this password. */
export function checkPassword(password: string, email: string): void {
  const message = passwordFault(password, email);
  if (message !== null) throw new InvalidInputError([{ path: 'password', message }]);
}
