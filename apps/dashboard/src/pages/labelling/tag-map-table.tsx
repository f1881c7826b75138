import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconTags } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Empty } from '../../layout/empty.js';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import labelling from './labelling.module.css';
import classes from './tag-map.module.css';
import { TagRow } from './tag-row.js';

const ORIGINS = ['all', 'none', 'own', 'built-in'] as const;
type Origin = (typeof ORIGINS)[number];

/** The publishers' tags, most used first, and the topic that each stands for. */
export function TagMapTable() {
  const { t, language } = useLanguage();
  const [text, setText] = useState('');
  const [origin, setOrigin] = useState<Origin>('all');
  const [asked] = useDebouncedValue(text.trim(), 250);
  const map = useInfiniteQuery({
    queryKey: ['tag-map', asked, origin, language],
    queryFn: ({ pageParam }) => api.tagMap(asked, origin === 'all' ? null : origin, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  if (map.isPending) return <Loading />;
  if (map.isError) return <Problem error={map.error} onRetry={() => void map.refetch()} />;
  const tags = map.data.pages.flatMap((page) => page.items);
  if (tags.length === 0 && asked === '' && origin === 'all') {
    const icon = <IconTags size={26} stroke={1.6} aria-hidden />;
    return <Empty icon={icon} title={t('tags.empty')} text={t('tags.emptyText')} />;
  }
  return (
    <>
      <p className={labelling.intro}>{t('tags.text')}</p>
      <div className={labelling.above}>
        <TextInput
          className={labelling.search}
          aria-label={t('tags.search')}
          placeholder={t('tags.search')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('tags.show')}
          value={origin}
          onChange={(value) => setOrigin(value as Origin)}
          data={ORIGINS.map((value) => ({ value, label: t(`tags.show.${value}`) }))}
        />
      </div>
      {tags.length === 0 && <p className="quiet">{t('tags.none')}</p>}
      {tags.length > 0 && (
        <table className={classes.table} aria-label={t('labelling.tabTags')}>
          <thead>
            <tr>
              <th scope="col">{t('tags.tag')}</th>
              <th scope="col" className={classes.number}>
                {t('tags.articles')}
              </th>
              <th scope="col">{t('tags.topic')}</th>
              <th scope="col">{t('tags.origin')}</th>
            </tr>
          </thead>
          <tbody>
            {tags.map((mapping) => (
              <TagRow key={mapping.tag} mapping={mapping} />
            ))}
          </tbody>
        </table>
      )}
      {map.hasNextPage && (
        <Button variant="default" mt={12} loading={map.isFetchingNextPage} onClick={() => void map.fetchNextPage()}>
          {t('report.more')}
        </Button>
      )}
    </>
  );
}
