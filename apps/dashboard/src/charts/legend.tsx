import { useLanguage } from '../i18n/language.js';
import { colourOf } from './attention-chart.js';
import type { ChartSeries, Shape } from './attention-data.js';
import classes from './charts.module.css';
import { usePalette } from './use-palette.js';

type Props = { drawn: ChartSeries[]; shape: Shape; share: boolean; onPick: (series: ChartSeries) => void };

/** What each colour stands for, with its total; choosing one narrows to it. */
export function Legend({ drawn, shape, share, onPick }: Props) {
  const colours = usePalette();
  const { format, t } = useLanguage();
  return (
    <ul className={classes.legend} aria-label={t('chart.legend')}>
      {drawn.map((one, index) => {
        const content = (
          <>
            <span className={classes.swatch} data-shape={shape} style={{ background: colourOf(one, index, colours) }} />
            <span>{one.label}</span>
            {one.total !== null && <small>{share ? format.percent(one.total) : format.number(one.total)}</small>}
          </>
        );
        return (
          <li key={`${one.kind} ${one.key}`}>
            {one.kind === 'key' ? (
              <button
                type="button"
                className={classes.entry}
                title={t('action.narrowTo', { label: one.label })}
                onClick={() => onPick(one)}
              >
                {content}
              </button>
            ) : (
              <span className={classes.entry}>{content}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
