import { IconLanguage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Empty } from '../../layout/empty.js';
import rows from '../../layout/list.module.css';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import classes from './labelling.module.css';
import { ModelRow } from './model-row.js';

/** What can be learnt from tagged articles, one model a language, each with what it was measured to be worth. */
export function Models() {
  const { t, language } = useLanguage();
  const models = useQuery({
    queryKey: ['topic-models', language],
    queryFn: api.topicModels,
    refetchInterval: ({ state }) => (state.data?.items.some((model) => model.state === 'training') ? 1500 : false),
  });
  if (models.isPending) return <Loading />;
  if (models.isError) return <Problem error={models.error} onRetry={() => void models.refetch()} />;
  const { items } = models.data;
  if (items.length === 0) {
    const icon = <IconLanguage size={26} stroke={1.6} aria-hidden />;
    return <Empty icon={icon} title={t('models.none')} text={t('models.noneText')} />;
  }
  return (
    <>
      <p className={classes.intro}>{t('models.text')}</p>
      <ul className={rows.list}>
        {items.map((model) => (
          <ModelRow key={model.language} model={model} />
        ))}
      </ul>
    </>
  );
}
