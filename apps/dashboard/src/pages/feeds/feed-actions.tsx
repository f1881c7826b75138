import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Feed } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import type { useFeedChange } from './use-feed-change.js';

type Props = { feed: Feed; enabled: boolean; change: ReturnType<typeof useFeedChange> };

/** Polls a feed now, pauses it or goes on, and ends the subscription after asking. */
export function FeedActions({ feed, enabled, change }: Props) {
  const { t } = useLanguage();
  const [asking, ask] = useDisclosure(false);
  const isActive = feed.state === 'active';
  const doing = change.isPending ? change.variables : null;
  const button = { size: 'sm', variant: 'default' } as const;
  const name = feed.title ?? feed.url;
  return (
    <>
      {isActive && enabled && (
        <Button {...button} loading={feed.polling || doing === 'poll'} onClick={() => change.mutate('poll')}>
          {t('feeds.poll')}
        </Button>
      )}
      <Button {...button} disabled={change.isPending} onClick={() => change.mutate({ paused: isActive })}>
        {t(isActive ? 'feeds.pause' : 'feeds.resume')}
      </Button>
      <Button {...button} disabled={change.isPending} onClick={ask.open}>
        {t('feeds.remove')}
      </Button>
      <Modal opened={asking} onClose={ask.close} withCloseButton={false} centered>
        <Modal.Title fw={620} mb={6}>
          {t('feeds.removeTitle', { name })}
        </Modal.Title>
        <Text mb={16}>{t('feeds.removeText')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={ask.close}>
            {t('feeds.keep')}
          </Button>
          <Button
            color="red"
            onClick={() => {
              ask.close();
              change.mutate('remove');
            }}
          >
            {t('feeds.remove')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
