import { useLanguage } from '../i18n/language.js';
import classes from './charts.module.css';
import type { MapClass } from './map-classes.js';
import { usePalette } from './use-palette.js';
import { rampFor } from './world-map.js';

/** The legend of the map: each colour with the counts it stands for. */
export function MapScale({ scale }: { scale: MapClass[] }) {
  const colours = usePalette();
  const { t, format } = useLanguage();
  const ramp = rampFor(colours.ramp, scale.length);
  return (
    <ul className={classes.scale} aria-label={t('chart.legend')}>
      <li>
        <i style={{ background: colours.land }} />0
      </li>
      {scale.map(({ from, to }, index) => (
        <li key={from}>
          <i style={{ background: ramp[index] }} />
          {from === to ? format.number(from) : `${format.number(from)}–${format.number(to)}`}
        </li>
      ))}
    </ul>
  );
}
