import { Progress } from '@mantine/core';
import type { Upload } from '@vigie/contract';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { pageHref } from '../../selection/parameters.js';
import panel from './panel.module.css';
import { isMoving, isUndoing, percentDone, workOf } from './state.js';
import classes from './upload-figures.module.css';
import { isOver, outcomeName } from './upload-words.js';
import { usePace } from './use-pace.js';

/** The numbers of an upload, and a bar while they still grow. */
export function UploadFigures({ upload }: { upload: Upload }) {
  const { t, format } = useLanguage();
  const { totals, progress } = upload;
  const { done, total } = workOf(upload);
  const figures = [
    ['documents', totals.documents],
    ['stored', totals.stored],
    ['updated', totals.updated],
    ['duplicate', totals.duplicate],
    ['rejected', totals.rejected],
  ] as const;
  const percent = percentDone(upload);
  const isUndone = isUndoing(upload);
  const pace = usePace(done, total);
  return (
    <section className={panel.panel} aria-label={t('upload.numbers')}>
      {isMoving(upload) && (
        <div className={classes.progress} role="status">
          <Progress
            value={percent ?? 100}
            animated={percent === null}
            size="md"
            aria-label={t('upload.progress', { name: upload.name })}
          />
          <span className="quiet numbers">
            {[
              isUndone
                ? t('undone.progress', { done: format.number(done), total: format.number(total) })
                : t(upload.state === 'queued' ? 'upload.waiting' : 'upload.reading', {
                    read: format.bytes(progress.bytesRead),
                    total: format.bytes(progress.bytesTotal),
                  }),
              !isUndone && pace,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
      )}
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name} data-outcome={name}>
            <dt>{t(name === 'documents' ? 'outcome.documents' : outcomeName(upload, name))}</dt>
            <dd>{format.number(value)}</dd>
          </div>
        ))}
      </dl>
      {isOver(upload) && !upload.dryRun && totals.stored + totals.updated > 0 && (
        <p className={classes.links}>
          <Link href={pageHref('/articles', { upload: [upload.id] })}>{t('upload.articles')}</Link>
          <Link href={pageHref('/', { upload: [upload.id] })}>{t('upload.charts')}</Link>
        </p>
      )}
    </section>
  );
}
