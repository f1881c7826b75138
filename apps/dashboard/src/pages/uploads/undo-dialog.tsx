import { Button, Group, Modal, Text } from '@mantine/core';
import type { Upload } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';

type Props = { upload: Upload; opened: boolean; onClose: () => void; onUndo: () => void };

/** Asks whether an upload is to be taken back, and says what becomes of the articles that it stored and of those that it changed. */
export function UndoDialog({ upload: { totals }, opened, onClose, onUndo }: Props) {
  const { t } = useLanguage();
  const { stored, updated } = totals;
  const isEmpty = stored + updated === 0;
  return (
    <Modal opened={opened} onClose={onClose} withCloseButton={false} centered>
      <Modal.Title fw={620} mb={6}>
        {t('upload.undoTitle')}
      </Modal.Title>
      {stored > 0 && <Text mb={8}>{t('upload.undoStored', { count: stored })}</Text>}
      {updated > 0 && <Text mb={8}>{t('upload.undoUpdated', { count: updated })}</Text>}
      <Text mb={16}>{t(isEmpty ? 'upload.undoNothing' : 'upload.undoAgain')}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('upload.keep')}
        </Button>
        <Button color="red.9" onClick={onUndo}>
          {t('upload.undo')}
        </Button>
      </Group>
    </Modal>
  );
}
