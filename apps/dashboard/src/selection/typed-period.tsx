import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import classes from './filter-bar.module.css';
import { isDay } from './period.js';
import { readDay } from './read-day.js';
import { useSelection } from './use-selection.js';

const BOUNDS = ['from', 'to'] as const;
type Bound = (typeof BOUNDS)[number];
/** Shown as an example: no month has this number. */
const EXAMPLE = '2026-11-23';
type Props = { onChoose: (from: string | null, to: string | null) => void };

/** The first and the last day, typed; an empty field leaves that end open. */
export function TypedPeriod({ onChoose }: Props) {
  const { t, format } = useLanguage();
  const { selection } = useSelection();
  const written = (bound: string | null) => (bound !== null && isDay(bound) ? bound : '');
  const [typed, setTyped] = useState({ from: written(selection.from), to: written(selection.to) });
  const [fault, setFault] = useState<{ bound: Bound; text: string } | null>(null);
  const example = { day: format.typedDay(EXAMPLE), iso: EXAMPLE };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [from, to] = BOUNDS.map((bound) => (typed[bound].trim() === '' ? null : readDay(typed[bound], bound)));
    const wrong = BOUNDS.find((bound) => typed[bound].trim() !== '' && readDay(typed[bound], bound) === null);
    if (wrong) setFault({ bound: wrong, text: t('period.noDay', example) });
    else if (from && to && from > to) setFault({ bound: 'to', text: t('period.reversed') });
    else onChoose(from ?? null, to ?? null);
  };
  return (
    <form className={classes.typed} onSubmit={submit} noValidate>
      {BOUNDS.map((bound) => (
        <TextInput
          key={bound}
          size="sm"
          label={t(`period.${bound}`)}
          value={typed[bound]}
          autoComplete="off"
          error={fault?.bound === bound}
          aria-describedby="typed-period"
          onChange={(event) => {
            setTyped({ ...typed, [bound]: event.currentTarget.value });
            setFault(null);
          }}
        />
      ))}
      <Button type="submit" size="sm" variant="default">
        {t('period.show')}
      </Button>
      <p id="typed-period" className={fault ? classes.fault : classes.muted} role={fault ? 'alert' : undefined}>
        {fault?.text ?? t('period.write', example)}
      </p>
    </form>
  );
}
