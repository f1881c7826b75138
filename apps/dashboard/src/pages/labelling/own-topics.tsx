import { Button } from '@mantine/core';
import { IconPlus, IconTag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { OwnTopic } from '@vigie/contract';
import { useState } from 'react';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Empty } from '../../layout/empty.js';
import rows from '../../layout/list.module.css';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import classes from './labelling.module.css';
import { OwnTopicRow } from './own-topic-row.js';
import { TopicForm } from './topic-form.js';

/** The topics that this installation made itself, each by a rule. */
export function OwnTopics() {
  const { t } = useLanguage();
  const topics = useQuery({ queryKey: ['own-topics'], queryFn: api.ownTopics });
  const [edited, setEdited] = useState<OwnTopic | 'new' | null>(null);
  if (topics.isPending) return <Loading />;
  if (topics.isError) return <Problem error={topics.error} onRetry={() => void topics.refetch()} />;
  const { items } = topics.data;
  const add = (
    <Button leftSection={<IconPlus size={15} />} onClick={() => setEdited('new')}>
      {t('topics.new')}
    </Button>
  );
  if (edited !== null) {
    const topic = edited === 'new' ? null : edited;
    return <TopicForm key={topic?.key ?? ''} topic={topic} onClose={() => setEdited(null)} />;
  }
  if (items.length === 0) {
    return (
      <Empty icon={<IconTag size={26} stroke={1.6} aria-hidden />} title={t('topics.none')} text={t('topics.noneText')}>
        {add}
      </Empty>
    );
  }
  return (
    <>
      <div className={classes.above}>{add}</div>
      <ul className={rows.list}>
        {items.map((topic) => (
          <OwnTopicRow key={topic.key} topic={topic} onEdit={() => setEdited(topic)} />
        ))}
      </ul>
    </>
  );
}
