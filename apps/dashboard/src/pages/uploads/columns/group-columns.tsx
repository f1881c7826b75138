import { Button, Collapse } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { NewUpload, UploadPreview } from '@vigie/contract';
import { useState } from 'react';
import { type MessageKey, useLanguage } from '../../../i18n/language.js';
import { problemText } from '../../../layout/problem-text.js';
import type { Mapping } from '../sending/batches.js';
import { askPreview } from './ask-preview.js';
import { chooseColumn } from './choose-column.js';
import classes from './columns.module.css';
import { FieldChoices } from './field-choices.js';
import { FirstArticles } from './first-articles.js';
import { FirstRows } from './first-rows.js';
import type { ColumnGroup } from './group-by-columns.js';
import { fileKey } from './use-column-groups.js';

type Props = {
  group: ColumnGroup;
  options: NewUpload;
  said: Mapping | undefined;
  isFirst: boolean;
  onSay: (mapping: Mapping | undefined) => void;
};

/** How the files with some columns would be read, and which column fills which field. */
export function GroupColumns({ group, options, said, isFirst, onSay }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  const [chosen, setOpened] = useState<boolean | null>(null);
  const opened = chosen ?? isFirst;
  const preview = usePreview(group, options, said);
  const shown = preview.data ?? group.preview;
  const read = shown.articles.filter(({ outcome }) => outcome === 'read').length;
  return (
    <section className={classes.group} aria-label={t('columns.of', { name: group.file.name })}>
      <button type="button" className={classes.fold} aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <IconChevronDown size={15} aria-hidden data-open={opened || undefined} />
        <strong dir="auto">{group.file.name}</strong>
        {group.files.length > 1 && <span>{t('columns.alike', { count: group.files.length - 1 })}</span>}
        <span className="quiet">{t(`format.${shown.format}` as MessageKey)}</span>
        <span className={classes.tally} data-none={read === 0 || undefined}>
          {readableWords(t, read, shown.articles.length)}
        </span>
      </button>
      <Collapse expanded={opened}>
        <div className={classes.body} aria-busy={preview.isFetching}>
          <FirstRows columns={shown.columns} rows={shown.rows} />
          <FieldChoices
            preview={shown}
            said={said}
            onChoose={(field, column) => onSay(chooseColumn(said, group.preview, field, column))}
          />
          <div className={classes.state}>
            <p role="status">{t(stateOf(group.preview, said))}</p>
            {(said === undefined ? group.preview.remembered : true) && (
              <Button
                variant="default"
                size="xs"
                onClick={() => onSay(said === undefined && group.preview.remembered ? {} : undefined)}
              >
                {t(said === undefined ? 'columns.forget' : 'columns.reset')}
              </Button>
            )}
          </div>
          {preview.isError && (
            <p className={classes.error} role="alert">
              {problemText(preview.error, speech)}
            </p>
          )}
          <FirstArticles articles={shown.articles} />
        </div>
      </Collapse>
    </section>
  );
}

function stateOf({ remembered, columns }: UploadPreview, said: Mapping | undefined) {
  if (said === undefined) return remembered ? 'columns.remembered' : 'columns.recognised';
  if (Object.keys(said).length === 0) return 'columns.forgotten';
  return columns.every((column, index) => column === `column ${index + 1}`) ? 'columns.once' : 'columns.kept';
}

/** The preview with what is said now; the one before stays until it is there. */
function usePreview(
  { file, preview }: ColumnGroup,
  { source, language, timezone }: NewUpload,
  said: Mapping | undefined,
) {
  const reading = { ...(source && { source }), ...(language && { language }), ...(timezone && { timezone }) };
  const [asked] = useDebouncedValue({ said, reading }, 250);
  const isPlain = asked.said === undefined && Object.keys(asked.reading).length === 0;
  return useQuery({
    queryKey: ['preview', 'mapped', fileKey(file), asked.reading, asked.said ?? null],
    queryFn: ({ signal }) => askPreview(file, asked.reading, asked.said, signal),
    ...(isPlain ? { initialData: preview } : {}),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

function readableWords(t: ReturnType<typeof useLanguage>['t'], read: number, total: number): string {
  if (total > 0 && read === 0) return t('columns.noneReadable', { count: total });
  return read > 0 && read === total
    ? t('columns.allReadable', { count: read })
    : t('columns.readable', { count: read, total });
}
