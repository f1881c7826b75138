import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import type { Facets } from '@vigie/contract';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { asValue, EXACTLY, stanceOf } from '../../selection/change.js';
import { hasSubtopics, useCountedAs } from '../../selection/counted-as.js';
import { useSelection } from '../../selection/use-selection.js';
import classes from './overview.module.css';
import { LISTED } from './overview-questions.js';

type Dimension = 'topic' | 'source' | 'country' | 'sourceCountry' | 'tag' | 'language';
type Row = { key: string; label: string; articles: number; withSubtopics?: number | undefined };
const SHOWN = 10;

/** The most frequent values of each dimension. */
export function TopLists({ facets }: { facets: Omit<Facets, 'asOf'> }) {
  const dimensions: Dimension[] = ['topic', 'source', 'country', 'sourceCountry', 'tag', 'language'];
  return (
    <div className={classes.lists} data-many>
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

type RowProps = { dimension: Dimension; row: Row; width: number; share: string };

function TopRow({ dimension, row, width, share }: RowProps) {
  const { t, format } = useLanguage();
  const { selection, toggle, set } = useSelection();
  const countedAs = useCountedAs();
  const { label, articles, withSubtopics = articles } = row;
  const isWide = hasSubtopics(row);
  const exclude = isWide ? t('top.excludeTree', { label, count: withSubtopics }) : t('action.exclude', { label });
  const alone = `${EXACTLY}${row.key}`;
  // A topic that was chosen alone stays what was chosen, also where those below it no longer matter.
  const isAlone = dimension === 'topic' && stanceOf(selection, dimension, alone) === 'include';
  const value = isAlone ? alone : countedAs(dimension, row.key);
  const isChosen = stanceOf(selection, dimension, value) === 'include';
  return (
    <li className={classes.row} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={classes.pick}
        aria-pressed={isChosen}
        title={t(isWide ? 'top.shareAlone' : 'top.share', { label, count: articles, share })}
        onClick={() => toggle(dimension, value)}
      >
        <span className={classes.name} data-dimension={dimension} dir="auto">
          {label}
        </span>
      </button>
      <Tooltip label={exclude} openDelay={400}>
        <ActionIcon
          size="xs"
          variant="subtle"
          color="gray"
          className={classes.exclude ?? ''}
          aria-label={exclude}
          onClick={() => set(dimension, asValue(dimension, row.key), 'exclude')}
        >
          <IconBan size={13} stroke={1.8} />
        </ActionIcon>
      </Tooltip>
      <span className={classes.number}>{format.number(articles)}</span>
      <span className={classes.track} aria-hidden>
        <i style={{ width: `${Math.max(width * 100, 1)}%` }} />
      </span>
      {isWide && <WithSubtopics topic={row.key} label={label} count={withSubtopics} />}
    </li>
  );
}

/** The other number of a topic: its articles and those of all topics below it. */
function WithSubtopics({ topic, label, count }: { topic: string; label: string; count: number }) {
  const { t } = useLanguage();
  const { selection, toggle } = useSelection();
  const value = asValue('topic', topic);
  return (
    <button
      type="button"
      className={classes.wide}
      aria-pressed={stanceOf(selection, 'topic', value) === 'include'}
      aria-label={t('top.treeOf', { label, count })}
      onClick={() => toggle('topic', value)}
    >
      {t('top.tree', { count })}
    </button>
  );
}
