import { Button, Progress, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlayerStop } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TopicModelState } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import { problemText } from '../../layout/problem-text.js';
import { MeasuredTable } from './measured-table.js';
import classes from './models.module.css';

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
  const done = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  return (
    <li className={classes.model}>
      <div className={classes.head}>
        <div>
          <strong>{label}</strong>
          <span className="quiet"> {t('models.examples', { count: model.examples })}</span>
          <div className="quiet">
            {state === 'training' && t('models.trainingAt', { share: format.percent(Math.round(done * 100) / 100) })}
            {state !== 'training' && version !== null && trainedAt !== null
              ? t('models.trained', { version, time: format.instant(trainedAt) })
              : state !== 'training' && t(`models.state.${state}`)}
          </div>
        </div>
        {measured && (
          <Switch
            label={t('models.use')}
            aria-label={t('models.useOf', { language: label })}
            checked={model.enabled}
            disabled={change.isPending}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              change.mutate(() => api.enableModel(language, checked));
            }}
          />
        )}
        {state === 'training' ? (
          <Button
            variant="default"
            leftSection={<IconPlayerStop size={15} />}
            aria-label={t('models.stopOf', { language: label })}
            loading={change.isPending}
            onClick={() => change.mutate(() => api.cancelTraining(language))}
          >
            {t('labelling.cancel')}
          </Button>
        ) : (
          <Button
            variant="default"
            aria-label={t(version === null ? 'models.trainOf' : 'models.retrainOf', { language: label })}
            disabled={state === 'too-few'}
            loading={change.isPending}
            onClick={() => change.mutate(() => api.trainModel(language))}
          >
            {t(version === null ? 'models.train' : 'models.retrain')}
          </Button>
        )}
      </div>
      {state === 'training' && (
        <Progress w="100%" value={100 * done} size="sm" aria-label={t('models.progress', { language: label })} />
      )}
      {model.message && <p className={state === 'failed' ? classes.error : 'quiet'}>{said(model.message)}</p>}
      {measured && <MeasuredTable measured={measured} />}
    </li>
  );
}
