import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Upload } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';
import { useUser } from '../../session.js';
import { AskReread } from './ask-reread.js';
import { isReadAgain } from './state.js';

/** Has an upload read again with today's rules. For administrators. */
export function RereadButton({ upload }: { upload: Upload }) {
  const speech = useLanguage();
  const { t } = speech;
  const client = useQueryClient();
  const admin = useUser()?.role === 'admin';
  const work = useMutation({
    mutationFn: (change: (id: string) => Promise<Upload>) => change(upload.id),
    onSuccess: (changed) => client.setQueryData(['upload', upload.id], changed),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
  if (!admin) return null;
  return (
    <AskReread
      isUnderWay={isReadAgain(upload)}
      busy={work.isPending}
      title={t('reread.title')}
      text={t('reread.text')}
      onStart={() => work.mutate(api.rereadUpload)}
      onStop={() => work.mutate(api.cancelReread)}
    />
  );
}
