import { IconX } from '@tabler/icons-react';
import { SELECTION_DIMENSIONS } from '@vigie/contract';
import { useLanguage } from '../i18n/language.js';
import { countFilters, readEntry } from './change.js';
import { useLabels } from './dimension-labels.js';
import classes from './filter-bar.module.css';
import { usePeriodName } from './period-name.js';
import { useSelection } from './use-selection.js';

/** Every choice that narrows the selection, each with its way out. */
export function FilterChips() {
  const { t } = useLanguage();
  const { selection, change, set, clear } = useSelection();
  const labelOf = useLabels(selection);
  const period = usePeriodName();
  if (countFilters(selection) === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('filter.active')}>
      {selection.q && <Chip name={t('filter.text')} value={selection.q} onRemove={() => change({ q: null })} />}
      {(selection.from || selection.to) && (
        <Chip name={t('filter.period')} value={period} onRemove={() => change({ from: null, to: null })} />
      )}
      {SELECTION_DIMENSIONS.flatMap((name) =>
        selection[name].map((entry) => {
          const { value, role } = readEntry(entry);
          return (
            <Chip
              key={`${name} ${entry}`}
              name={t(`filter.${name}`)}
              value={labelOf(name, value)}
              role={role}
              onRemove={() => set(name, value, 'absent')}
            />
          );
        }),
      )}
      {selection.countryRole === 'focus' && (
        <Chip name={t('filter.country')} value={t('filter.focusOnly')} onRemove={() => change({ countryRole: null })} />
      )}
      <li>
        <button type="button" className={classes.clear} onClick={clear}>
          {t('filter.clear')}
        </button>
      </li>
    </ul>
  );
}

const HEADS = { any: 'filter.only', every: 'filter.also', excluded: 'filter.not' } as const;
type ChipProps = { name: string; value: string; role?: keyof typeof HEADS; onRemove: () => void };

function Chip({ name, value, role = 'any', onRemove }: ChipProps) {
  const { t } = useLanguage();
  const head = t(HEADS[role], { name });
  return (
    <li className={classes.chip} data-excluded={role === 'excluded' || undefined}>
      <span title={`${head} ${value}`}>
        <b>{head}</b> {value}
      </span>
      <button
        type="button"
        className={classes.remove}
        onClick={onRemove}
        aria-label={t('filter.remove', { name, value })}
      >
        <IconX size={12} stroke={2.2} aria-hidden />
      </button>
    </li>
  );
}
