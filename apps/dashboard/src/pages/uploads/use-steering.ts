import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Upload } from '@vigie/contract';
import type { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';

type Steer = typeof api.undoUpload;

/** Has something done with an upload, and shows everything as it is then. */
export function useSteering({ id }: Upload) {
  const speech = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (steer: Steer) => steer(id),
    onSuccess: (changed) => client.setQueryData(['upload', id], changed),
    onSettled: () => client.invalidateQueries(),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
}
