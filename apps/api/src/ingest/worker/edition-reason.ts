import type { ShownBy } from '@vigie/article';

/** What a report says of one record. */
export interface Reason {
  code: string;
  message: string;
}

type Witness = Exclude<ShownBy, 'copy'>;

const KEPT: Record<Exclude<Witness, 'upload'>, string> = {
  edition: 'An edition with a higher version number is shown; this one is kept as a version.',
  modifiedAt: 'An edition with a later date of change is shown; this one is kept as a version.',
  published: 'An edition with a later date of publication is shown; this one is kept as a version.',
  text: 'An edition with a fuller text is shown; this one is kept as a version.',
};

const SHOWN: Record<Witness, string> = {
  edition: 'This edition is shown, because its version number is higher; the one before is kept as a version.',
  modifiedAt: 'This edition is shown, because its date of change is later; the one before is kept as a version.',
  published: 'This edition is shown, because its date of publication is later; the one before is kept as a version.',
  text: 'This edition is shown, because the one before has no text; that one is kept as a version.',
  upload:
    'This edition is shown, because no date says which is newer and it was sent later; the one before is kept as a version.',
};

/** Which of two editions is shown and why; null where a record is a copy of the one shown. */
export function editionReason(by: ShownBy, isShown: boolean, isKnown: boolean): Reason | null {
  if (by === 'copy') return null;
  if (isKnown) return { code: 'known-edition', message: 'Another edition is shown; this one brings nothing new.' };
  if (isShown) return { code: by === 'upload' ? 'later-upload' : 'newer-edition', message: SHOWN[by] };
  return by === 'upload' ? null : { code: by === 'text' ? 'shorter-edition' : 'older-edition', message: KEPT[by] };
}

/** What is doubtful about a record, and which edition is shown. */
export function reasonWithEdition(doubt: Reason | null, edition: Reason | null): Reason | null {
  if (doubt === null || edition === null) return doubt ?? edition;
  return { code: doubt.code, message: `${doubt.message} ${edition.message}` };
}
