import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import type { Facets } from '@vigie/contract';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { stanceOf } from '../../selection/change.js';
import { useSelection } from '../../selection/use-selection.js';
import classes from './overview.module.css';
import { LISTED } from './overview-questions.js';

type Dimension = 'topic' | 'source' | 'country' | 'tag' | 'language';
type Row = { key: string; label: string; articles: number };
const SHOWN = 10;

/** The most frequent values of each dimension. */
export function TopLists({ facets }: { facets: Omit<Facets, 'asOf'> }) {
  const dimensions: Dimension[] = ['topic', 'source', 'country', 'tag', 'language'];
  return (
    <div className={classes.lists}>
      {dimensions.map((dimension) => (
        <TopList
          key={dimension}
          dimension={dimension}
          rows={facets.facets[dimension] ?? []}
          total={facets.total.articles}
        />
      ))}
    </div>
  );
}

function TopList({ dimension, rows, total }: { dimension: Dimension; rows: Row[]; total: number }) {
  const { t, format } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, SHOWN);
  const most = rows[0]?.articles ?? 1;
  return (
    <section className={classes.list} aria-label={t(`top.${dimension}`)}>
      <h2>{t(`top.${dimension}`)}</h2>
      {rows.length === 0 && <p className="quiet">{t('top.none')}</p>}
      <ol>
        {shown.map((row) => (
          <TopRow
            key={row.key}
            dimension={dimension}
            row={row}
            width={row.articles / most}
            share={format.percent(row.articles / total)}
          />
        ))}
      </ol>
      {rows.length > SHOWN && (
        <Button className={classes.more ?? ''} variant="subtle" size="compact-xs" onClick={() => setAll(!all)}>
          {all ? t('top.fewer') : t(rows.length === LISTED ? 'top.most' : 'top.all', { count: rows.length })}
        </Button>
      )}
    </section>
  );
}

function TopRow({ dimension, row, width, share }: { dimension: Dimension; row: Row; width: number; share: string }) {
  const { t, format } = useLanguage();
  const { selection, narrow, set } = useSelection();
  const stance = stanceOf(selection, dimension, row.key);
  return (
    <li className={classes.row} data-chosen={stance === 'include' || undefined}>
      <button
        type="button"
        className={classes.pick}
        aria-pressed={stance === 'include'}
        title={t('top.share', { label: row.label, count: row.articles, share })}
        onClick={() => (stance === 'include' ? set(dimension, row.key, 'absent') : narrow(dimension, row.key))}
      >
        <span className={classes.name} data-dimension={dimension} dir="auto">
          {row.label}
        </span>
      </button>
      <Tooltip label={t('action.exclude', { label: row.label })} openDelay={400}>
        <ActionIcon
          size="xs"
          variant="subtle"
          color="gray"
          className={classes.exclude ?? ''}
          aria-label={t('action.exclude', { label: row.label })}
          onClick={() => set(dimension, row.key, 'exclude')}
        >
          <IconBan size={13} stroke={1.8} />
        </ActionIcon>
      </Tooltip>
      <span className={classes.number}>{format.number(row.articles)}</span>
      <span className={classes.track} aria-hidden>
        <i style={{ width: `${Math.max(width * 100, 1)}%` }} />
      </span>
    </li>
  );
}
