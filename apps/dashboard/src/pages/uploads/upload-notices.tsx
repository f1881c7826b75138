import { Button } from '@mantine/core';
import { IconDatabaseImport, IconRefresh } from '@tabler/icons-react';
import type { Upload } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { ChooseFiles } from './choose-files.js';
import { inOrder } from './file-names.js';
import { Notice } from './notice.js';
import { useOutbox } from './sending/outbox.js';
import { SendingState } from './sending/sending-state.js';
import { cameToNothing, isMoving, isWhole } from './state.js';
import { undoneWords } from './upload-words.js';
import { useReasons } from './use-reasons.js';
import { useSteering } from './use-steering.js';

/** That nothing of this was stored, that it was taken back, or that it was not read to its end; and what can be done then. */
export function UploadNotices({ upload }: { upload: Upload }) {
  return (
    <>
      {upload.state === 'open' && <BrokenNotice upload={upload} />}
      {upload.dryRun && upload.state !== 'undone' && <TriedNotice upload={upload} />}
      {upload.state === 'undone' && <UndoneNotice upload={upload} />}
      {cameToNothing(upload) && <NothingNotice upload={upload} />}
      {isPartlyRead(upload) && <PartlyNotice upload={upload} />}
      {upload.state === 'done' && upload.totals.rejected > 0 && <PutAsideNotice upload={upload} />}
    </>
  );
}

/** How an upload is completed whose files were left behind half-way; while this page sends them, how far it is. */
function BrokenNotice({ upload }: { upload: Upload }) {
  const { t } = useLanguage();
  const { sending, error, goOn } = useOutbox();
  if (sending?.upload === upload.id) return <SendingState />;
  return (
    <Notice kind="partly" title={t('upload.broken')} texts={[t('upload.brokenHint'), ...(error ? [error] : [])]}>
      <ChooseFiles isDisabled={sending !== null} onFiles={(files) => void goOn(upload, inOrder(files))} />
    </Notice>
  );
}

function TriedNotice({ upload }: { upload: Upload }) {
  const { t } = useLanguage();
  const steering = useSteering(upload);
  if (upload.state === 'open' || isMoving(upload))
    return <Notice kind="tried" title={t('tried.nothingYet')} texts={[t('tried.moving')]} />;
  const { stored, updated } = upload.totals;
  const isWorthwhile = stored + updated > 0;
  return (
    <Notice
      kind="tried"
      title={t('tried.nothing')}
      texts={[t('tried.ended'), ...(isWorthwhile ? [t('tried.storeHint')] : [])]}
    >
      {isWorthwhile && (
        <Button
          leftSection={<IconDatabaseImport size={16} aria-hidden />}
          loading={steering.isPending}
          onClick={() => steering.mutate(api.storeUpload)}
        >
          {t('tried.store')}
        </Button>
      )}
    </Notice>
  );
}

function UndoneNotice({ upload }: { upload: Upload }) {
  const { t } = useLanguage();
  const kept = upload.undone !== null && upload.undone.removed < upload.totals.stored ? [t('undone.hint')] : [];
  return (
    <Notice
      kind="undone"
      title={t('undone.title', { what: undoneWords(upload, t) })}
      texts={[...kept, t('undone.text')]}
    />
  );
}

function NothingNotice({ upload }: { upload: Upload }) {
  const { t } = useLanguage();
  return <Notice kind="partly" title={t(`state.${upload.state}`)} texts={[t('upload.neverArrived')]} />;
}

function PartlyNotice({ upload }: { upload: Upload }) {
  const { t } = useLanguage();
  const steering = useSteering(upload);
  if (!isWhole(upload))
    return <Notice kind="partly" title={t(`state.${upload.state}`)} texts={[t('upload.neverWhole')]} />;
  return (
    <Notice
      kind="partly"
      title={t(`state.${upload.state}`)}
      texts={[t(upload.dryRun ? 'upload.partlyTried' : 'upload.partly')]}
    >
      <Button
        variant="default"
        leftSection={<IconRefresh size={15} aria-hidden />}
        loading={steering.isPending}
        onClick={() => steering.mutate(api.retryUpload)}
      >
        {t('upload.readOn')}
      </Button>
    </Notice>
  );
}

/** Another try is offered only for what may go through then; what the rules reject, they reject again. */
function PutAsideNotice({ upload }: { upload: Upload }) {
  const { t } = useLanguage();
  const steering = useSteering(upload);
  const reasons = useReasons(upload);
  const count = (reasons.data?.items ?? []).reduce(
    (sum, reason) => sum + (reason.code === 'quarantined' ? reason.count : 0),
    0,
  );
  if (count === 0) return null;
  return (
    <Notice kind="partly" title={t('upload.putAside', { count })} texts={[]}>
      <Button
        variant="default"
        leftSection={<IconRefresh size={15} aria-hidden />}
        loading={steering.isPending}
        onClick={() => steering.mutate(api.retryUpload)}
      >
        {t('upload.retry')}
      </Button>
    </Notice>
  );
}

/** Whether it was not read to its end, though something of it has arrived, and is not being taken back. */
function isPartlyRead({ state, progress, undone }: Upload): boolean {
  return (state === 'failed' || state === 'cancelled') && progress.bytesTotal > 0 && undone === null;
}
