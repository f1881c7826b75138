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
            {t('upload.outcome', {
              documents: totals.documents,
              stored: totals.stored + totals.updated,
              duplicate: totals.duplicate,
              rejected: totals.rejected,
            })}
          </span>
        )}
      </div>
      <StateBadge state={upload.state} />
    </li>
  );
}
