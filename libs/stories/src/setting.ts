/** How two reports stand to each other, apart from their words. */
export interface Setting {
  /** They come from one source. */
  isOneSource: boolean;
  /** They appeared at different times, or nobody knows when: a copy of another source may, a correction hardly. */
  isApart: boolean;
  /** They appeared more than three days apart. */
  isFar: boolean;
}

/** Kept figures below which two reports are two, whatever else they share; more of them in a series. */
const FEWEST_KEPT = { serial: 0.5, other: 0.4 };

/** Whether they stand to each other as the reports of a series do. */
export function isSerial({ isOneSource, isApart }: Setting): boolean {
  return isOneSource && isApart;
}

/**
 * Whether of `figures` (of the report that has fewer) too few are also in the other one to be the same event. How the reports
 * stand to each other is only asked where that decides.
 */
export function changedTooMuch(figures: number, kept: number, settingOf: () => Setting): boolean {
  const changed = figures - kept;
  if (changed === 0) return false;
  const share = kept / figures;
  if (share >= FEWEST_KEPT.serial) return false;
  if (changed > 1 && share < FEWEST_KEPT.other) return true;
  const serial = isSerial(settingOf());
  return (serial || changed > 1) && share < (serial ? FEWEST_KEPT.serial : FEWEST_KEPT.other);
}
