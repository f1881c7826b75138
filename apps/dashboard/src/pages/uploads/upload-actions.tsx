import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconPlayerStop } from '@tabler/icons-react';
import type { Upload } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { RereadButton } from './reread-button.js';
import { cameToNothing, isMoving } from './state.js';
import { UndoDialog } from './undo-dialog.js';
import { isOver } from './upload-words.js';
import { useSteering } from './use-steering.js';

/** Cancel while it is read; read again with today's rules; undo, after asking. A dry run has nothing to be undone. */
export function UploadActions({ upload }: { upload: Upload }) {
  const { t } = useLanguage();
  const [asking, ask] = useDisclosure(false);
  const steering = useSteering(upload);
  const isReal = isOver(upload) && !upload.dryRun && !cameToNothing(upload);
  return (
    <>
      {(upload.state === 'open' || isMoving(upload)) && (
        <Button
          variant="default"
          leftSection={<IconPlayerStop size={15} />}
          loading={steering.isPending}
          onClick={() => steering.mutate(api.cancelUpload)}
        >
          {t('upload.cancel')}
        </Button>
      )}
      {isReal && <RereadButton upload={upload} />}
      {isReal && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={15} />}
          loading={steering.isPending}
          onClick={ask.open}
        >
          {t('upload.undo')}
        </Button>
      )}
      <UndoDialog
        upload={upload}
        opened={asking}
        onClose={ask.close}
        onUndo={() => {
          ask.close();
          steering.mutate(api.undoUpload);
        }}
      />
    </>
  );
}
