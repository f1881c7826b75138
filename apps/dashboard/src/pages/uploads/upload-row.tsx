import { Progress } from '@mantine/core';
import type { Upload } from '@vigie/contract';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { isMoving, percentRead } from './state.js';
import { StateBadge } from './state-badge.js';
import classes from './upload-row.module.css';

/** One upload in the list. */
export function UploadRow({ upload }: { upload: Upload }) {
  const { t, format } = useLanguage();
  const { totals, files } = upload;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <li className={classes.row}>
      <div className={classes.main}>
        <Link href={`/uploads/${upload.id}`} className={classes.name}>
          {upload.name}
        </Link>
        <span className="quiet">
          {format.instant(upload.createdAt)}
          {upload.createdBy && ` · ${upload.createdBy}`} · {t('count.files', { count: files.length })} ·{' '}
          {format.bytes(bytes)}
        </span>
      </div>
      <div className={classes.totals}>
        {isMoving(upload) ? (
          <Progress
            value={percentRead(upload) ?? 0}
            size="sm"
            animated
            aria-label={t('upload.progress', { name: upload.name })}
          />
        ) : (
          <span className="numbers">
            {[
              t('count.documents', { count: totals.documents }),
              t('count.stored', { count: totals.stored + totals.updated }),
              t('count.duplicates', { count: totals.duplicate }),
              t('count.rejected', { count: totals.rejected }),
            ].join(' · ')}
          </span>
        )}
      </div>
      <StateBadge state={upload.state} />
    </li>
  );
}
