import { useLanguage } from '../i18n/language.js';
import type { ChartSeries, Shape } from './attention-data.js';
import classes from './charts.module.css';
import type { SeriesColours } from './use-series-colours.js';

type Props = {
  drawn: ChartSeries[];
  shape: Shape;
  share: boolean;
  colourOf: SeriesColours;
  onPick: (series: ChartSeries) => void;
};

/** What each colour stands for, with its total; choosing one narrows to it. */
export function Legend({ drawn, shape, share, colourOf, onPick }: Props) {
  const { format, t } = useLanguage();
  return (
    <ul className={classes.legend} aria-label={t('chart.legend')}>
      {drawn.map((one) => {
        const content = (
          <>
            <span className={classes.swatch} data-shape={shape} style={{ background: colourOf(one) }} />
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
