import { useLanguage } from '../../../i18n/language.js';
import classes from './columns.module.css';

/** The first rows of a table as the file has them. */
export function FirstRows({ columns, rows }: { columns: string[]; rows: string[][] }) {
  const { t } = useLanguage();
  const title = t('columns.rows', { count: rows.length });
  return (
    <div>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroll} aria-label={title} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" dir="auto">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place, and never move
              <tr key={at}>
                {columns.map((column, index) => (
                  <td key={column} dir="auto" title={row[index]}>
                    {row[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
