import type { Upload, UploadItem } from '@vigie/contract';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import classes from './report.module.css';
import { outcomeName } from './upload-words.js';

/** Lines of a report, in the words that are true of the upload as it is now. */
export function ReportTable({ rows, upload }: { rows: readonly UploadItem[]; upload: Upload }) {
  const isReal = !upload.dryRun && upload.state !== 'undone';
  const { t, said } = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} aria-label={t('report.document')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.outcome')}</th>
            <th scope="col">{t('report.document')}</th>
            <th scope="col">{t('report.place')}</th>
            <th scope="col">{t('report.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((item) => (
            <tr key={`${item.file} ${item.position} ${item.outcome} ${item.reason?.code}`}>
              <td>
                <span className={classes.outcome} data-outcome={item.outcome} data-tried={!isReal || undefined}>
                  {t(outcomeName(upload, item.outcome))}
                </span>
              </td>
              <td dir="auto">
                {item.articleId ? (
                  <Link href={`/articles/${item.articleId}`}>{item.title ?? t('articles.untitled')}</Link>
                ) : (
                  (item.title ?? '–')
                )}
              </td>
              <td>
                <span dir="auto">{item.file}</span> <span className="quiet">{said(item.position)}</span>
              </td>
              <td>{item.reason && <Reason {...item.reason} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The beginning of a reason: its whole words stand above the table, and here when it is pointed at. */
function Reason({ code, message }: NonNullable<UploadItem['reason']>) {
  const words = useLanguage().said(message, code);
  return (
    <span className={classes.reason} title={words}>
      {words}
    </span>
  );
}
