import { Button } from '@mantine/core';
import type { MeasuredModel } from '@vigie/contract';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import classes from './models.module.css';

type Topic = MeasuredModel['topics'][number];
const COLUMNS = ['precision', 'recall', 'f1'] as const;

/** What a model was measured to be worth, as a whole and topic by topic. */
export function MeasuredTable({ measured }: { measured: MeasuredModel }) {
  const { t, format } = useLanguage();
  const [open, setOpen] = useState(false);
  const figures = ['precision', 'recall', 'f1', 'macroF1', 'unguardedF1', 'coverage'] as const;
  return (
    <>
      <dl className={classes.figures}>
        {figures.map((name) => (
          <div key={name}>
            <dt>{t(`models.figure.${name}`)}</dt>
            <dd>{shareText(measured[name], format.percent)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.how}>{t('models.measuredHow')}</p>
      <Button variant="subtle" size="compact-sm" ml={-8} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('models.hide') : t('models.show', { count: measured.topics.length })}
      </Button>
      {open && <TopicTable topics={measured.topics} />}
    </>
  );
}

function TopicTable({ topics }: { topics: Topic[] }) {
  const { t, format } = useLanguage();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('models.topic')}</th>
          <th scope="col" className={classes.number}>
            {t('models.count')}
          </th>
          {COLUMNS.map((name) => (
            <th key={name} scope="col" className={classes.number}>
              {t(`models.figure.${name}`)}
            </th>
          ))}
          <th scope="col">{t('models.used')}</th>
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <tr key={topic.key} data-state={topic.state}>
            <th scope="row">{sentenceCase(topic.label, format.locale)}</th>
            <td className={classes.number} data-name={t('models.count')}>
              {format.number(topic.examples)}
            </td>
            {COLUMNS.map((name) => (
              <td key={name} className={classes.number} data-name={t(`models.figure.${name}`)}>
                {shareText(topic[name], format.percent)}
              </td>
            ))}
            <td className={classes.state}>{t(`models.used.${topic.state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shareText = (value: number | null, percent: (value: number) => string) => (value === null ? '–' : percent(value));
