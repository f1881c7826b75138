import { Progress } from '@mantine/core';
import type { Upload } from '@vigie/contract';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { isMoving, isUndoing, percentDone, workOf } from './state.js';
import { StateBadge } from './state-badge.js';
import { unbroken } from './unbroken.js';
import classes from './upload-row.module.css';
import { isOver, uploadWords } from './upload-words.js';
import { usePace } from './use-pace.js';

/** One upload in the list. */
export function UploadRow({ upload }: { upload: Upload }) {
  const { t, format } = useLanguage();
  const { files } = upload;
  // Of what still arrives, files are listed only once they are whole.
  const bytes = upload.state === 'open' ? upload.progress.bytesTotal : files.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <li className={classes.row}>
      <div className={classes.main}>
        <Link href={`/uploads/${upload.id}`} className={classes.name}>
          {upload.name}
        </Link>
        <span className="quiet">
          {unbroken(
            [
              format.instant(upload.createdAt),
              upload.createdBy,
              t('count.files', { count: files.length }),
              format.bytes(bytes),
            ]
              .filter(Boolean)
              .join(' · '),
          )}
        </span>
      </div>
      <div className={classes.totals}>
        {isMoving(upload) ? (
          <ReadSoFar upload={upload} />
        ) : (
          <>
            {upload.dryRun && isOver(upload) && <strong>{t('tried.nothing')}</strong>}
            <span className="numbers">{unbroken(uploadWords(upload, t))}</span>
          </>
        )}
      </div>
      <StateBadge upload={upload} />
    </li>
  );
}

/** How far the reading of an upload is, how fast it goes and how long it still takes; or how far taking it back is. */
function ReadSoFar({ upload }: { upload: Upload }) {
  const { t, format } = useLanguage();
  const { progress, state, totals } = upload;
  const { done, total } = workOf(upload);
  const pace = usePace(done, total);
  const percent = percentDone(upload);
  return (
    <>
      <Progress value={percent ?? 0} size="sm" animated aria-label={t('upload.progress', { name: upload.name })} />
      <span className="numbers">
        {isUndoing(upload)
          ? unbroken(t('undone.progress', { done: format.number(done), total: format.number(total) }))
          : state === 'queued'
            ? t('upload.waiting', { total: format.bytes(progress.bytesTotal) })
            : unbroken(
                [format.percent(Math.floor(percent ?? 0) / 100), t('pace.documents', { count: totals.documents }), pace]
                  .filter(Boolean)
                  .join(' · '),
              )}
      </span>
    </>
  );
}
