import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RereadState } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';
import { AskReread } from '../uploads/ask-reread.js';
import { isReadAgain } from '../uploads/state.js';

/** Has all that the articles of a source were read from read again with today's rules. */
export function RereadSource({ id, state }: { id: string; state: RereadState }) {
  const speech = useLanguage();
  const { t } = speech;
  const client = useQueryClient();
  const work = useMutation({
    mutationFn: (change: (id: string) => Promise<RereadState>) => change(id),
    onSuccess: (changed) => client.setQueryData(['reread', id], changed),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
  return (
    <AskReread
      isUnderWay={isReadAgain(state)}
      busy={work.isPending}
      title={t('source.rereadTitle')}
      text={t('source.rereadText')}
      onStart={() => work.mutate(api.rereadSource)}
      onStop={() => work.mutate(api.cancelSourceReread)}
    />
  );
}
