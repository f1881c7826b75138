import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch, IconTag } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
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
import { useIsLabelling } from './use-labelling.js';

/** So many topics are seen at a glance; a search field comes with more. */
const AT_A_GLANCE = 8;

/** The topics that this installation made itself, each by a rule. */
export function OwnTopics() {
  const { t, language } = useLanguage();
  const moving = useIsLabelling();
  const topics = useInfiniteQuery({
    queryKey: ['own-topics', language],
    queryFn: ({ pageParam }) => api.ownTopics(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: moving ? 2000 : false,
  });
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<OwnTopic | 'new' | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  if (topics.isPending) return <Loading />;
  if (topics.isError) return <Problem error={topics.error} onRetry={() => void topics.refetch()} />;
  if (edited !== null) {
    const topic = edited === 'new' ? null : edited;
    const close = () => {
      setLeft(topic?.key ?? 'new');
      setEdited(null);
    };
    return <TopicForm key={topic?.key ?? ''} topic={topic} onClose={close} />;
  }
  const items = topics.data.pages.flatMap((page) => page.items);
  const add = (
    <Button leftSection={<IconPlus size={15} />} onClick={() => setEdited('new')} autoFocus={left === 'new'}>
      {t('topics.new')}
    </Button>
  );
  if (items.length === 0) {
    return (
      <Empty icon={<IconTag size={26} stroke={1.6} aria-hidden />} title={t('topics.none')} text={t('topics.noneText')}>
        {add}
      </Empty>
    );
  }
  const shown = items.filter((topic) => has(topic, text));
  return (
    <>
      <div className={classes.above}>
        {add}
        {items.length > AT_A_GLANCE && (
          <TextInput
            className={classes.search}
            aria-label={t('topics.search')}
            placeholder={t('topics.search')}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </div>
      {shown.length === 0 && <p className="quiet">{t('filter.noMatch')}</p>}
      {shown.length > 0 && (
        <ul className={rows.list}>
          {shown.map((topic) => (
            <OwnTopicRow
              key={topic.key}
              topic={topic}
              onEdit={() => setEdited(topic)}
              isReturnedTo={left === topic.key}
            />
          ))}
        </ul>
      )}
      {topics.hasNextPage && (
        <Button
          variant="default"
          mt={12}
          loading={topics.isFetchingNextPage}
          onClick={() => void topics.fetchNextPage()}
        >
          {t('report.more')}
        </Button>
      )}
    </>
  );
}

/** Whether the names or the rule of a topic have the text somewhere. */
function has({ label, labelFr, rule }: OwnTopic, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [label, labelFr, rule].some((one) => one?.toLowerCase().includes(wanted));
}
