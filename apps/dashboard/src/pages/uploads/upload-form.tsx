import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { ColumnsStep } from './columns/columns-step.js';
import { useColumnGroups } from './columns/use-column-groups.js';
import { DropPlace } from './drop-place.js';
import { distinctNames, inOrder, pathOf } from './file-names.js';
import { FileQueue } from './file-queue.js';
import panel from './panel.module.css';
import { batches, type Mapping } from './sending/batches.js';
import { useOutbox } from './sending/outbox.js';
import classes from './upload-form.module.css';
import { UploadOptions } from './upload-options.js';

/** Chosen or dropped files wait here until they are sent together; tables show how their columns will be read. */
export function UploadForm() {
  const { t } = useLanguage();
  const client = useQueryClient();
  const { choice, choose, sending, error, send } = useOutbox();
  const { files, options, said } = choice;
  const isBusy = sending !== null;
  const setFiles = (change: (before: File[]) => File[]) => choose((now) => ({ files: change(now.files) }));
  // What is remembered of columns is another thing after an upload.
  useEffect(() => () => client.removeQueries({ queryKey: ['preview'] }), [client]);
  const named = useMemo(() => distinctNames(files.map(pathOf)), [files]);
  const tables = useColumnGroups(files);
  const parts = useMemo(() => {
    const mappings = new Map(tables.groups.flatMap((group) => group.files.map((file) => [file, said.get(group.key)])));
    return batches(files, named, (file) => mappings.get(file));
  }, [files, named, said, tables.groups]);
  return (
    <section className={panel.panel} aria-label={t('upload.new')}>
      <DropPlace isDisabled={isBusy} onFiles={(more) => setFiles((before) => [...before, ...inOrder(more)])} />
      {files.length > 0 && (
        <FileQueue
          files={files}
          names={named}
          onRemove={(index) => setFiles((before) => before.filter((_, at) => at !== index))}
        />
      )}
      {error && (
        <p className={panel.error} role="alert">
          {error}
        </p>
      )}
      {files.length > 0 && !isBusy && (
        <ColumnsStep
          tables={tables}
          options={options}
          said={said}
          onSay={(key, mapping) => choose((now) => ({ said: withEntry(now.said, key, mapping) }))}
        />
      )}
      <UploadOptions options={options} onChange={(next) => choose(() => ({ options: next }))} />
      {files.length > 0 && (
        <div className={classes.actions}>
          <Button loading={isBusy} onClick={() => void send(parts, options)}>
            {t(options.dryRun ? 'upload.try' : 'upload.send', { count: files.length })}
          </Button>
          <Button variant="default" disabled={isBusy} onClick={() => choose(() => ({ files: [], said: new Map() }))}>
            {t('upload.clear')}
          </Button>
          {parts.length > 1 && <span className="quiet">{t('columns.apart', { count: parts.length })}</span>}
        </div>
      )}
    </section>
  );
}

function withEntry(before: ReadonlyMap<string, Mapping>, key: string, mapping: Mapping | undefined) {
  const after = new Map(before);
  if (mapping === undefined) after.delete(key);
  else after.set(key, mapping);
  return after;
}
