import { ActionIcon, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import { useLive } from './live.js';
import classes from './live-status.module.css';

type Props = { asOf: string | undefined; tz: string | null };

/** Of when the numbers are, and whether they follow what happens. */
export function LiveStatus({ asOf, tz }: Props) {
  const { t, format } = useLanguage();
  const { state, pause, resume } = useLive();
  const paused = state === 'paused';
  const zone = tz ?? 'UTC';
  const label = t(paused ? 'live.resume' : 'live.pause');
  return (
    <div className={classes.place}>
      <div className={classes.status} data-state={state}>
        <i className={classes.light} aria-hidden />
        <span className={classes.words} title={asOf && t('live.hint', { time: format.instant(asOf, zone), tz: zone })}>
          <span className={classes.state}>{t(`live.${state}`)}</span>
          {asOf && <time dateTime={asOf}>{t('live.asOf', { time: format.moment(asOf, zone, new Date()) })}</time>}
        </span>
        <Tooltip label={label} openDelay={400}>
          <ActionIcon size="xs" variant="subtle" color="gray" aria-label={label} onClick={paused ? resume : pause}>
            {paused ? <IconPlayerPlayFilled size={11} /> : <IconPlayerPauseFilled size={11} />}
          </ActionIcon>
        </Tooltip>
        <Spoken />
      </div>
    </div>
  );
}

/** Says aloud that news stopped or came back, and nothing else: numbers that move all the time would drown the reader. */
function Spoken() {
  const { t } = useLanguage();
  const { state } = useLive();
  const lost = useRef(false);
  const [text, setText] = useState('');
  useEffect(() => {
    if (state === 'connecting') return;
    const isLost = state !== 'live';
    if (isLost !== lost.current) setText(t(`live.${state}`));
    lost.current = isLost;
  }, [state, t]);
  return <VisuallyHidden role="status">{text}</VisuallyHidden>;
}
