import type { Analyser } from '@vigie/analysis';
import type { DraftToLabel, LabelAnswer, LabelOrder, SentLabels } from './orders.js';
import { packLabels } from './sent-labels.js';

/** Carries orders out; a fault is told in the place of labels, so that whoever asked for them hears it. */
export function answersOf(analyser: Analyser): (order: LabelOrder) => LabelAnswer {
  /** Why nothing can be labelled as administrators decided, until they decide otherwise. */
  let refusal: { fault: string } | null = null;
  const label = ({ draft, mode, context }: DraftToLabel): SentLabels =>
    refusal ?? attempt(() => packLabels(analyser.label(draft, mode, context)));
  return (order) => {
    if (order.kind === 'label') return order.drafts.map(label);
    refusal = attempt(() => {
      analyser.useTopics(order.topics);
      return null;
    });
    return [];
  };
}

function attempt<Result>(work: () => Result): Result | { fault: string } {
  try {
    return work();
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
