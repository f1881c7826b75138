import { normaliseText } from '@vigie/article';

/** The form in which e-mail addresses are stored and compared. */
export function emailKey(email: string): string {
  return normaliseText(email).trim().toLowerCase();
}
