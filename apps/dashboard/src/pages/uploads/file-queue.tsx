import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useLanguage } from '../../i18n/language.js';
import classes from './file-queue.module.css';
import { usePace } from './use-pace.js';

/** How many files are listed by name; a folder of thousands is summed up. */
const LISTED = 12;
type Sending = {
  busy: boolean;
  paused: boolean;
  lost: boolean;
  sent: number;
  filesSent: number;
  pause: (isPaused: boolean) => void;
  stop: () => void;
};
type Props = { files: File[]; names: string[]; sending: Sending; onRemove: (index: number) => void };

/** The files that wait, and how much of them has arrived. */
export function FileQueue({ files, names, sending, onRemove }: Props) {
  const { t, format } = useLanguage();
  const { busy } = sending;
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  return (
    <div>
      <p className={classes.head}>
        <strong>{t('count.files', { count: files.length })}</strong>{' '}
        <span className="quiet">{format.bytes(bytes)}</span>
      </p>
      {busy && <SendingState sending={sending} bytes={bytes} files={files.length} />}
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

/** How much has been sent, what it waits for, and the buttons to pause and to stop it. */
function SendingState({ sending, bytes, files }: { sending: Sending; bytes: number; files: number }) {
  const { t, format } = useLanguage();
  const { sent, filesSent, paused, lost, pause, stop } = sending;
  const pace = usePace(sent, bytes, paused || lost);
  return (
    <div className={classes.sending}>
      <Progress value={bytes ? (sent / bytes) * 100 : 100} size="sm" aria-label={t('upload.sending')} />
      <div className={classes.state}>
        <span role="status">{paused ? t('upload.paused') : lost ? t('upload.lost') : t('upload.sending')}</span>
        <span className="quiet numbers">
          {files > 1 && `${t('upload.filesSent', { sent: filesSent, total: files })} · `}
          {t('upload.sent', { sent: format.bytes(sent), total: format.bytes(bytes) })}
          {pace && ` · ${pace}`}
        </span>
        <Button
          variant="default"
          size="xs"
          leftSection={paused ? <IconPlayerPlay size={14} /> : <IconPlayerPause size={14} />}
          onClick={() => pause(!paused)}
        >
          {paused ? t('upload.resume') : t('upload.pause')}
        </Button>
        <Button variant="default" size="xs" leftSection={<IconX size={14} />} onClick={stop}>
          {t('upload.stop')}
        </Button>
      </div>
    </div>
  );
}
