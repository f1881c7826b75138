import { Button, Progress, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TopicModelState } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import { problemText } from '../../layout/problem-text.js';
import classes from './labelling.module.css';
import { MeasuredTable } from './measured-table.js';

/** The model of one language: what it can learn from, what it is worth, and whether it labels. */
export function ModelRow({ model }: { model: TopicModelState }) {
  const speech = useLanguage();
  const { t, said, format } = speech;
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: () => client.invalidateQueries(),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
  const { language, state, progress, measured, version, trainedAt } = model;
  const label = sentenceCase(model.label, format.locale);
  const done = progress === null || progress.total === 0 ? 0 : (100 * progress.done) / progress.total;
  return (
    <li className={classes.model}>
      <div className={classes.modelHead}>
        <div>
          <strong>{label}</strong>
          <span className="quiet"> {t('models.examples', { count: model.examples })}</span>
          <div className="quiet">
            {version !== null && trainedAt !== null
              ? t('models.trained', { version, time: format.instant(trainedAt) })
              : t(`models.state.${state}`)}
          </div>
        </div>
        {measured && (
          <Switch
            label={t('models.use')}
            checked={model.enabled}
            disabled={change.isPending}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              change.mutate(() => api.enableModel(language, checked));
            }}
          />
        )}
        <Button
          variant="default"
          disabled={state === 'too-few'}
          loading={change.isPending || state === 'training'}
          onClick={() => change.mutate(() => api.trainModel(language))}
        >
          {t(version === null ? 'models.train' : 'models.retrain')}
        </Button>
      </div>
      {state === 'training' && (
        <Progress value={done} size="sm" aria-label={t('models.progress', { language: label })} />
      )}
      {model.message && <p className={state === 'failed' ? classes.error : 'quiet'}>{said(model.message)}</p>}
      {measured && <MeasuredTable measured={measured} />}
    </li>
  );
}
