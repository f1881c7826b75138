import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlayerStop, IconRotate } from '@tabler/icons-react';
import { useLanguage } from '../../i18n/language.js';

type Props = {
  /** Whether it goes on now, and can be stopped. */
  isUnderWay: boolean;
  busy: boolean;
  title: string;
  text: string;
  onStart: () => void;
  onStop: () => void;
};

/** Has something read again with today's rules, after asking; stops that while it goes on. */
export function AskReread({ isUnderWay, busy, title, text, onStart, onStop }: Props) {
  const { t } = useLanguage();
  const [asking, ask] = useDisclosure(false);
  if (isUnderWay) {
    return (
      <Button variant="default" leftSection={<IconPlayerStop size={15} />} loading={busy} onClick={onStop}>
        {t('reread.cancel')}
      </Button>
    );
  }
  return (
    <>
      <Button variant="default" leftSection={<IconRotate size={15} />} loading={busy} onClick={ask.open}>
        {t('reread.ask')}
      </Button>
      <Modal opened={asking} onClose={ask.close} withCloseButton={false} centered>
        <Modal.Title fw={620} mb={6}>
          {title}
        </Modal.Title>
        <Text mb={16}>{text}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={ask.close}>
            {t('reread.keep')}
          </Button>
          <Button
            onClick={() => {
              ask.close();
              onStart();
            }}
          >
            {t('reread.ask')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
