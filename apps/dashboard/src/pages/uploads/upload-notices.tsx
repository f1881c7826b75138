import { Button } from '@mantine/core';
import { IconDatabaseImport, IconRefresh } from '@tabler/icons-react';
import type { Upload } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Notice } from './notice.js';
import { isMoving } from './state.js';
import { undoneWords } from './upload-words.js';
import { useReasons } from './use-reasons.js';
import { useSteering } from './use-steering.js';

/** That nothing of this was stored, that it was taken back, or that it was not read to its end; and what can be done then. */
export function UploadNotices({ upload }: { upload: Upload }) {
  return (
    <>
      {upload.dryRun && upload.state !== 'undone' && <TriedNotice upload={upload} />}
      {upload.state === 'undone' && <UndoneNotice upload={upload} />}
      {isPartlyRead(upload) && <PartlyNotice upload={upload} />}
      {upload.state === 'done' && upload.totals.rejected > 0 && <PutAsideNotice upload={upload} />}
    </>
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

function PartlyNotice({ upload }: { upload: Upload }) {
  const { t } = useLanguage();
  const steering = useSteering(upload);
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

/** Whether reading on makes sense: not without files, and not once taking it back has begun. */
function isPartlyRead({ state, files, undone }: Upload): boolean {
  return (state === 'failed' || state === 'cancelled') && files.length > 0 && undone === null;
}
