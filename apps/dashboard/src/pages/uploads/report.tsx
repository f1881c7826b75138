import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Outcome, Upload } from '@vigie/contract';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { api, csvHref, type ItemFilter } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import panel from './panel.module.css';
import { type ChosenReason, Reasons } from './reasons.js';
import classes from './report.module.css';
import { ReportTable } from './report-table.js';
import { isMoving } from './state.js';
import { outcomeName, reportName } from './upload-words.js';

const outcomes = ['stored', 'updated', 'duplicate', 'rejected'] as const;

/** What is shown of a report stands in the address: whoever opens an article of it and goes back finds it as it was. */
const inAddress = { outcome: parseAsStringLiteral(outcomes), reason: parseAsString, kind: parseAsString };

/** What became of every document, with the reason where it was not simply stored. */
export function Report({ upload }: { upload: Upload }) {
  const { t, format } = useLanguage();
  const isNarrow = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const [{ outcome, reason: code, kind }, show] = useQueryStates(inAddress);
  const reason: ChosenReason | null = outcome && code ? { outcome, code, kind } : null;
  const filter: ItemFilter = {
    ...(outcome && { outcome }),
    ...(reason && {
      outcome: reason.outcome,
      reason: reason.code,
      ...(reason.kind !== null && { kind: reason.kind }),
    }),
  };
  const items = useInfiniteQuery({
    queryKey: ['items', upload.id, filter],
    queryFn: ({ pageParam }) => api.uploadItems(upload.id, filter, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: isMoving(upload) ? 3000 : false,
  });
  const rows = items.data?.pages.flatMap((page) => page.items) ?? [];
  const choices = [
    { value: '', label: `${t('outcome.all')} ${format.number(upload.totals.documents)}` },
    ...outcomes.map((value) => ({
      value,
      label: `${t(outcomeName(upload, value))} ${format.number(upload.totals[value])}`,
    })),
  ];
  return (
    <section className={panel.panel} aria-label={t(reportName(upload))}>
      <div className={classes.head}>
        <h2>{t(reportName(upload))}</h2>
        <div className={classes.filter}>
          <SegmentedControl
            size="xs"
            orientation={isNarrow ? 'vertical' : 'horizontal'}
            fullWidth={isNarrow}
            aria-label={t('report.filter')}
            value={outcome ?? ''}
            onChange={(value) => {
              void show({ outcome: (value || null) as Outcome | null, reason: null, kind: null });
            }}
            data={choices}
          />
        </div>
        <Button
          component="a"
          size="xs"
          variant="default"
          href={csvHref(`/uploads/${upload.id}/items`, queryText(filter))}
          download
          leftSection={<IconDownload size={14} />}
        >
          CSV
        </Button>
      </div>
      <Reasons
        upload={upload}
        chosen={reason}
        onChoose={(next) => {
          void show({ outcome: next?.outcome ?? null, reason: next?.code ?? null, kind: next?.kind ?? null });
        }}
      />
      {upload.state === 'done' && upload.totals.rejected > 0 && !upload.dryRun && (
        <p className={classes.hint}>{t('report.rejectedHint')}</p>
      )}
      {items.isPending && <Loading />}
      {items.isError && <Problem error={items.error} onRetry={() => void items.refetch()} compact />}
      {items.data && rows.length === 0 && <p className="quiet">{t('report.none')}</p>}
      {rows.length > 0 && <ReportTable rows={rows} upload={upload} />}
      {items.hasNextPage && (
        <Button variant="default" mt={12} loading={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>
          {t('report.more')}
        </Button>
      )}
    </section>
  );
}

function queryText(filter: ItemFilter): string {
  const query = new URLSearchParams(filter).toString();
  return query === '' ? '' : `?${query}`;
}
