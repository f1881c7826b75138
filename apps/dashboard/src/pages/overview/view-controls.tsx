import { NativeSelect, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { shapeFor } from '../../charts/attention-data.js';
import type { Interval } from '../../i18n/format.js';
import { useLanguage } from '../../i18n/language.js';
import { type Selection, type View, viewParsers } from '../../selection/parameters.js';
import { useSelection, useView } from '../../selection/use-selection.js';
import classes from './view-controls.module.css';

const splits = ['none', 'topic', 'source', 'country', 'sourceCountry', 'language', 'tag'] as const;
const intervals = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
const measures = ['articles', 'stories', 'sources'] as const;

const denominators = ['source', 'language', 'collection'] as const;
/** Without a filter of its own, such a share is the one of everything. */
const isFiltered = (selection: Selection, name: (typeof denominators)[number]) => selection[name].length > 0;

/** How the large chart looks at the selection. */
export function ViewControls({ interval }: { interval: Interval }) {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const { view, setView } = useView();
  const split = view.split ?? 'none';
  const measure = view.measure ?? 'articles';
  const shape = view.shape ?? shapeFor(split, measure);
  const shares = denominators.filter(
    (name) => name !== 'collection' || isFiltered(selection, name) || view.share === name,
  );
  return (
    <div className={classes.controls}>
      <Choice
        label={t('view.split')}
        value={split}
        values={splits.map((value) => [value, t(`split.${value}`)])}
        onChange={(value) => void setView({ split: pickOf('split', value, 'none'), shape: null })}
      />
      <Choice
        label={t('view.interval')}
        value={view.interval ?? ''}
        values={[
          ['', t('interval.auto', { interval: t(`interval.${interval}`).toLowerCase() })],
          ...intervals.map((value) => [value, t(`interval.${value}`)] as Value),
        ]}
        onChange={(value) => void setView({ interval: pickOf('interval', value, '') })}
      />
      <Choice
        label={t('view.measure')}
        value={measure}
        values={measures.map((value) => [value, t(`figure.${value}`)])}
        onChange={(value) => void setView({ measure: pickOf('measure', value, 'articles') })}
      />
      <Choice
        label={t('view.values')}
        value={view.share ?? 'none'}
        values={[
          ['none', t('share.none')],
          ['corpus', t('share.corpus')],
          ...shares.map(
            (value): Value =>
              isFiltered(selection, value) || view.share === value
                ? [value, t(`share.${value}`)]
                : [value, t(value === 'language' ? 'share.languageFirst' : 'share.sourceFirst'), 'disabled'],
          ),
        ]}
        onChange={(value) => void setView({ share: pickOf('share', value, 'none') })}
      />
      <div className={classes.field}>
        <VisuallyHidden id="shape-label">{t('view.shape')}</VisuallyHidden>
        <SegmentedControl
          size="xs"
          aria-labelledby="shape-label"
          value={shape}
          onChange={(value) =>
            void setView({ shape: value === shapeFor(split, measure) ? null : (value as 'bars' | 'lines') })
          }
          data={[
            { value: 'bars', label: t('shape.bars') },
            { value: 'lines', label: t('shape.lines') },
          ]}
        />
      </div>
    </div>
  );
}

/** The chosen value as the URL keeps it: the default is left out. */
function pickOf<Name extends keyof View>(name: Name, value: string, usual: string): View[Name] | null {
  return value === usual ? null : (viewParsers[name].parse(value) as View[Name]);
}

/** What is chosen and how it reads; what cannot be chosen now is shown all the same. */
type Value = [value: string, label: string, disabled?: 'disabled'];
type ChoiceProps = { label: string; value: string; values: Value[]; onChange: (value: string) => void };

function Choice({ label, value, values, onChange }: ChoiceProps) {
  return (
    <NativeSelect
      size="xs"
      className={classes.field}
      classNames={{ root: classes.select ?? '', label: classes.label ?? '' }}
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={values.map(([key, text, disabled]) => ({ value: key, label: text, disabled: disabled !== undefined }))}
    />
  );
}
