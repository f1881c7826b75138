import { Button } from '@mantine/core';
import type { MeasuredModel } from '@vigie/contract';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import classes from './labelling.module.css';

/** What a model was measured to be worth, as a whole and topic by topic. */
export function MeasuredTable({ measured }: { measured: MeasuredModel }) {
  const { t, format } = useLanguage();
  const [open, setOpen] = useState(false);
  const share = (value: number | null) => (value === null ? '–' : format.percent(value));
  const figures = [
    ['models.precision', measured.precision],
    ['models.recall', measured.recall],
    ['models.f1', measured.f1],
    ['models.macroF1', measured.macroF1],
    ['models.coverage', measured.coverage],
  ] as const;
  return (
    <>
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{share(value)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.how}>{t('models.measuredHow')}</p>
      <Button variant="subtle" size="compact-xs" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('models.hide') : t('models.show', { count: measured.topics.length })}
      </Button>
      {open && (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('models.topic')}</th>
                {(['models.count', 'models.precision', 'models.recall', 'models.f1'] as const).map((name) => (
                  <th key={name} scope="col" className={classes.number}>
                    {t(name)}
                  </th>
                ))}
                <th scope="col">{t('models.used')}</th>
              </tr>
            </thead>
            <tbody>
              {measured.topics.map((topic) => (
                <tr key={topic.key}>
                  <td>{sentenceCase(topic.label, format.locale)}</td>
                  <td className={classes.number}>{format.number(topic.examples)}</td>
                  <td className={classes.number}>{share(topic.precision)}</td>
                  <td className={classes.number}>{share(topic.recall)}</td>
                  <td className={classes.number}>{share(topic.f1)}</td>
                  <td>{t(topic.threshold === null ? 'models.usedNo' : 'models.usedYes')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
