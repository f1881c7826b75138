import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Upload } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';
import { RereadButton } from './reread-button.js';
import { isMoving } from './state.js';

/** Cancel while it runs; read on where it stopped, or retry what was refused; undo, after asking. */
export function UploadActions({ upload }: { upload: Upload }) {
  const speech = useLanguage();
  const { t } = speech;
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const work = useMutation({
    mutationFn: (change: (id: string) => Promise<Upload | undefined>) => change(upload.id),
    onSettled: () => client.invalidateQueries(),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
  const open = upload.state === 'open' || isMoving(upload);
  const isPartlyRead = upload.state === 'failed' || upload.state === 'cancelled';
  const over = upload.state === 'done' || upload.state === 'failed' || upload.state === 'cancelled';
  return (
    <>
      {open && (
        <Button
          variant="default"
          leftSection={<IconPlayerStop size={15} />}
          loading={work.isPending}
          onClick={() => work.mutate(api.cancelUpload)}
        >
          {t('upload.cancel')}
        </Button>
      )}
      {(isPartlyRead || (upload.state === 'done' && upload.totals.rejected > 0)) && (
        <Button
          variant="default"
          leftSection={<IconRefresh size={15} />}
          loading={work.isPending}
          onClick={() => work.mutate(api.retryUpload)}
        >
          {t(isPartlyRead ? 'upload.readOn' : 'upload.retry')}
        </Button>
      )}
      {over && !upload.dryRun && <RereadButton upload={upload} />}
      {over && (
        <Button variant="default" leftSection={<IconArrowBackUp size={15} />} onClick={ask.open}>
          {t('upload.undo')}
        </Button>
      )}
      <Modal opened={asking} onClose={ask.close} withCloseButton={false} centered>
        <Modal.Title fw={620} mb={6}>
          {t('upload.undoTitle')}
        </Modal.Title>
        <Text mb={16}>{t('upload.undoText', { count: upload.totals.stored + upload.totals.updated })}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={ask.close}>
            {t('upload.keep')}
          </Button>
          <Button
            color="red.9"
            onClick={() => {
              ask.close();
              work.mutate(api.undoUpload);
            }}
          >
            {t('upload.undo')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
