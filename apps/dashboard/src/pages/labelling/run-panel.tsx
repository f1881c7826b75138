import { Button, Progress } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Labelling } from '@vigie/contract';
import { api } from '../../api.js';
import { type Speech, useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import { problemText } from '../../layout/problem-text.js';
import classes from './labelling.module.css';
import { useLabelling, useLabellingMoved } from './use-labelling.js';

/** Whether all articles carry today's labels; how far labelling them again has come. */
export function RunPanel() {
  const speech = useLanguage();
  const { t, said } = speech;
  const labelling = useLabelling();
  const moved = useLabellingMoved();
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: moved,
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
  if (labelling.isPending) return <Loading />;
  if (labelling.isError) return <Problem error={labelling.error} onRetry={() => void labelling.refetch()} compact />;
  const { job, lexicon, tagMap, rules } = labelling.data;
  const isOpen = job?.state === 'queued' || job?.state === 'running';
  return (
    <section className={classes.run} aria-live="polite">
      <div className={classes.runText}>
        <p>{stateText(labelling.data, speech)}</p>
        {job?.state === 'running' && (
          <Progress
            value={job.total === 0 ? 0 : (100 * job.done) / job.total}
            aria-label={t('labelling.progress')}
            size="sm"
          />
        )}
        {job?.state === 'failed' && job.message && <p className={classes.error}>{said(job.message)}</p>}
        <p className={classes.versions}>
          {t('labelling.versions', { lexicon, tagMap: tagMap.version, rules: rules.length })}
        </p>
      </div>
      {isOpen ? (
        <Button
          variant="default"
          leftSection={<IconPlayerStop size={15} />}
          loading={change.isPending}
          onClick={() => change.mutate(api.cancelLabelling)}
        >
          {t('labelling.cancel')}
        </Button>
      ) : (
        <Button
          variant="default"
          leftSection={<IconRefresh size={15} />}
          loading={change.isPending}
          onClick={() => change.mutate(api.runLabelling)}
        >
          {t('labelling.run')}
        </Button>
      )}
    </section>
  );
}

function stateText({ job, upToDate }: Labelling, { t, format }: Speech): string {
  if (job === null) return t(upToDate ? 'labelling.idle' : 'labelling.stale');
  const { state, done, total, changed, finishedAt } = job;
  const reason = t(`labelling.reason.${job.reason}`);
  if (state === 'done' && !upToDate) return t('labelling.stale');
  const time = finishedAt === null ? '' : format.instant(finishedAt);
  return t(`labelling.state.${state}`, { done, total, changed, time, reason });
}
