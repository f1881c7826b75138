import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { NewUpload } from '@vigie/contract';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { ColumnsStep } from './columns/columns-step.js';
import { useColumnGroups } from './columns/use-column-groups.js';
import { DropPlace } from './drop-place.js';
import { distinctNames, inOrder, pathOf } from './file-names.js';
import { FileQueue } from './file-queue.js';
import panel from './panel.module.css';
import { batches, type Mapping } from './sending/batches.js';
import classes from './upload-form.module.css';
import { UploadOptions } from './upload-options.js';
import { useSending } from './use-sending.js';

/** Chosen or dropped files wait here until they are sent together; tables show how their columns will be read. */
export function UploadForm() {
  const { t } = useLanguage();
  const client = useQueryClient();
  const [files, setFiles] = useState<File[]>([]);
  const [options, setOptions] = useState<NewUpload>({});
  const [said, setSaid] = useState<ReadonlyMap<string, Mapping>>(new Map());
  const clear = () => {
    setFiles([]);
    setSaid(new Map());
    // What is remembered of columns is another thing after an upload.
    client.removeQueries({ queryKey: ['preview'] });
  };
  const sending = useSending(clear);
  const named = useMemo(() => distinctNames(files.map(pathOf)), [files]);
  const tables = useColumnGroups(files);
  const parts = useMemo(() => {
    const mappings = new Map(tables.groups.flatMap((group) => group.files.map((file) => [file, said.get(group.key)])));
    return batches(files, named, (file) => mappings.get(file));
  }, [files, named, said, tables.groups]);
  return (
    <section className={panel.panel} aria-label={t('upload.new')}>
      <DropPlace isDisabled={sending.busy} onFiles={(more) => setFiles((before) => [...before, ...inOrder(more)])} />
      {files.length > 0 && (
        <FileQueue
          files={files}
          names={named}
          sending={sending}
          onRemove={(index) => setFiles(files.filter((_, at) => at !== index))}
        />
      )}
      {sending.error && (
        <p className={panel.error} role="alert">
          {sending.error}
        </p>
      )}
      {files.length > 0 && !sending.busy && (
        <ColumnsStep
          tables={tables}
          options={options}
          said={said}
          onSay={(key, mapping) => setSaid((before) => withEntry(before, key, mapping))}
        />
      )}
      <UploadOptions options={options} onChange={setOptions} />
      {files.length > 0 && (
        <div className={classes.actions}>
          <Button loading={sending.busy} onClick={() => void sending.send(parts, options)}>
            {t(options.dryRun ? 'upload.try' : 'upload.send', { count: files.length })}
          </Button>
          <Button variant="default" disabled={sending.busy} onClick={clear}>
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
