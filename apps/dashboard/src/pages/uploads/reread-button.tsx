import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPlayerStop, IconRotate } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Upload } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';
import { useUser } from '../../session.js';
import { isReadAgain } from './state.js';

/** Has an upload read again with today's rules, after asking; stops that while it goes on. For administrators. */
export function RereadButton({ upload }: { upload: Upload }) {
  const speech = useLanguage();
  const { t } = speech;
  const client = useQueryClient();
  const admin = useUser()?.role === 'admin';
  const [asking, ask] = useDisclosure(false);
  const work = useMutation({
    mutationFn: (change: (id: string) => Promise<Upload>) => change(upload.id),
    onSuccess: (changed) => client.setQueryData(['upload', upload.id], changed),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
  if (!admin) return null;
  if (isReadAgain(upload)) {
    return (
      <Button
        variant="default"
        leftSection={<IconPlayerStop size={15} />}
        loading={work.isPending}
        onClick={() => work.mutate(api.cancelReread)}
      >
        {t('reread.cancel')}
      </Button>
    );
  }
  return (
    <>
      <Button variant="default" leftSection={<IconRotate size={15} />} loading={work.isPending} onClick={ask.open}>
        {t('reread.ask')}
      </Button>
      <Modal opened={asking} onClose={ask.close} withCloseButton={false} centered>
        <Modal.Title fw={620} mb={6}>
          {t('reread.title')}
        </Modal.Title>
        <Text mb={16}>{t('reread.text')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={ask.close}>
            {t('reread.keep')}
          </Button>
          <Button
            onClick={() => {
              ask.close();
              work.mutate(api.rereadUpload);
            }}
          >
            {t('reread.ask')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
