/** How two reports stand to each other, apart from their words. */
export interface Setting {
  /** They come from one source at different or unknown times: the way that the reports of a series do. */
  isSerial: boolean;
}

/** Kept figures below which two reports are two, whatever else they share. */
const FEWEST_KEPT = { serial: 0.5, other: 0.4 };

/** Whether of `figures` (of the report that has fewer) too few are also in the other one to be the same event. */
export function changedTooMuch(figures: number, kept: number, { isSerial }: Setting): boolean {
  const changed = figures - kept;
  if (changed === 0) return false;
  if (changed === 1 && !isSerial) return false;
  return kept / figures < (isSerial ? FEWEST_KEPT.serial : FEWEST_KEPT.other);
}
