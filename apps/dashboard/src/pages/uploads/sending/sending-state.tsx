import { Button, Progress } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { useLanguage } from '../../../i18n/language.js';
import { usePace } from '../use-pace.js';
import { useOutbox } from './outbox.js';
import type { Waiting } from './send-file.js';
import classes from './sending-state.module.css';

/** The words for what the sending does. */
const stateOf = (isPaused: boolean, waiting: Waiting | null) =>
  isPaused ? 'upload.paused' : waiting === null ? 'upload.sending' : (`upload.${waiting}` as const);

/** How much has been sent, what it waits for, and the buttons to pause and to stop it; nothing while nothing is sent. */
export function SendingState() {
  const { t, format } = useLanguage();
  const { sending, pause, stop } = useOutbox();
  const { of = [], bytes: sent = 0, files = 0, isPaused = false, waiting = null } = sending ?? {};
  const bytes = of.reduce((sum, file) => sum + file.size, 0);
  const pace = usePace(sent, bytes, isPaused || waiting !== null);
  if (sending === null) return null;
  return (
    <div className={classes.sending}>
      <Progress value={bytes ? (sent / bytes) * 100 : 100} size="sm" aria-label={t('upload.sending')} />
      <div className={classes.state}>
        <span role="status">{t(stateOf(isPaused, waiting))}</span>
        <span className="quiet numbers">
          {of.length > 1 && `${t('upload.filesSent', { sent: files, total: of.length })} · `}
          {t('upload.sent', { sent: format.bytes(sent), total: format.bytes(bytes) })}
          {pace && ` · ${pace}`}
        </span>
        <Button
          variant="default"
          size="xs"
          leftSection={isPaused ? <IconPlayerPlay size={14} /> : <IconPlayerPause size={14} />}
          onClick={() => pause(!isPaused)}
        >
          {isPaused ? t('upload.resume') : t('upload.pause')}
        </Button>
        <Button variant="default" size="xs" leftSection={<IconX size={14} />} onClick={stop}>
          {t('upload.stop')}
        </Button>
      </div>
    </div>
  );
}

/** On pages that do not show it themselves: that files are on their way, and the way to them. */
export function SendingElsewhere() {
  const { t, format } = useLanguage();
  const { sending } = useOutbox();
  const [location] = useLocation();
  if (sending === null) return null;
  const home = sending.upload === null ? '/uploads' : `/uploads/${sending.upload}`;
  if (location === home) return null;
  const bytes = sending.of.reduce((sum, file) => sum + file.size, 0);
  return (
    <p className={classes.elsewhere}>
      <Link href={home}>{t(stateOf(sending.isPaused, sending.waiting))}</Link>{' '}
      <span className="quiet numbers">
        {t('upload.sent', { sent: format.bytes(sending.bytes), total: format.bytes(bytes) })}
      </span>
    </p>
  );
}
