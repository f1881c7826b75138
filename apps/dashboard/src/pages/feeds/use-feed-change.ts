import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Feed, FeedChange } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';

/** What can be done with a feed: a change of it, a poll now, or its end. */
export type FeedDeed = FeedChange | 'poll' | 'remove';

/** Does it, and shows the list as it is then. */
export function useFeedChange({ id }: Feed) {
  const speech = useLanguage();
  const client = useQueryClient();
  return useMutation<unknown, Error, FeedDeed>({
    mutationFn: (deed) => {
      if (deed === 'poll') return api.pollFeed(id);
      return deed === 'remove' ? api.removeFeed(id) : api.changeFeed(id, deed);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['feeds'] }),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
}
