import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useLanguage } from '../../i18n/language.js';
import classes from './file-queue.module.css';
import { useOutbox } from './sending/outbox.js';
import { SendingState } from './sending/sending-state.js';

/** How many files are listed by name; a folder of thousands is summed up. */
const LISTED = 12;
type Props = { files: File[]; names: string[]; onRemove: (index: number) => void };

/** The files that wait, and how much of them has arrived. */
export function FileQueue({ files, names, onRemove }: Props) {
  const { t, format } = useLanguage();
  const busy = useOutbox().sending !== null;
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  return (
    <div>
      <p className={classes.head}>
        <strong>{t('count.files', { count: files.length })}</strong>{' '}
        <span className="quiet">{format.bytes(bytes)}</span>
      </p>
      <SendingState />
      <ul className={classes.queue}>
        {files.slice(0, LISTED).map((file, index) => (
          <li key={names[index]}>
            <span dir="auto">{names[index]}</span>
            <span className="quiet numbers">{format.bytes(file.size)}</span>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              disabled={busy}
              aria-label={t('upload.remove', { name: names[index] ?? '' })}
              onClick={() => onRemove(index)}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
        {files.length > LISTED && <li className="quiet">{t('upload.andMore', { count: files.length - LISTED })}</li>}
      </ul>
    </div>
  );
}
