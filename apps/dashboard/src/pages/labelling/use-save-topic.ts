import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnTopic } from '@vigie/contract';
import { api } from '../../api.js';
import { ApiError } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';

/** What is written in the form of an own topic. */
export type TopicDraft = { label: string; labelFr: string; rule: string; parent: OwnTopic['parent'] };
type Ends = { onDone: () => void; onFault: (error: Error) => void };

/** Adds an own topic, or changes the given one; all numbers elsewhere may be others then. */
export function useSaveTopic(topic: OwnTopic | null, { onDone, onFault }: Ends) {
  const { t } = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ label, labelFr, rule, parent }: TopicDraft) => {
      const french = labelFr.trim();
      if (topic !== null)
        return api.changeTopic(topic.key, { label, rule, labelFr: french || null, parent: parent?.key ?? null });
      return api.addTopic({
        ...{ label, rule },
        ...(french ? { labelFr: french } : {}),
        ...(parent ? { parent: parent.key } : {}),
      });
    },
    onSuccess: () => {
      notifications.show({ message: t('topics.saved') });
      onDone();
    },
    onError: onFault,
    onSettled: () => client.invalidateQueries(),
  });
}

/** What the server found wrong with the rule, if it was that. */
export const ruleFault = (error: Error) =>
  error instanceof ApiError ? error.problem.errors?.find(({ path }) => path === 'rule') : undefined;
