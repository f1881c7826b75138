import type { Analyser } from '@vigie/analysis';

/** Loads what labelling needs and makes an analyser: 80 MB, which nobody has to pay who does not label. */
export async function loadAnalyser(): Promise<Analyser> {
  const { createAnalyser } = await import('@vigie/analysis/analyser');
  return createAnalyser();
}
