import { Tabs } from '@mantine/core';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useLanguage } from '../../i18n/language.js';
import { PageHead } from '../../layout/page-head.js';
import { useTitle } from '../../layout/use-title.js';
import classes from './labelling.module.css';
import { Models } from './models.js';
import { OwnTopics } from './own-topics.js';
import { RunPanel } from './run-panel.js';
import { TagMapTable } from './tag-map-table.js';

const TABS = ['topics', 'tags', 'models'] as const;

/** Where administrators decide how articles get their topics. */
export function LabellingPage() {
  const { t } = useLanguage();
  const [tab, setTab] = useQueryState('part', parseAsStringLiteral(TABS).withDefault('topics'));
  useTitle(t('labelling.title'));
  return (
    <>
      <PageHead title={t('labelling.title')} text={t('labelling.text')} />
      <RunPanel />
      <Tabs
        value={tab}
        onChange={(value) => void setTab(value as (typeof TABS)[number])}
        keepMounted={false}
        mt={16}
        classNames={{ tab: classes.tab ?? '', list: classes.tabs ?? '' }}
      >
        <Tabs.List mb={16}>
          <Tabs.Tab value="topics">{t('labelling.tabTopics')}</Tabs.Tab>
          <Tabs.Tab value="tags">{t('labelling.tabTags')}</Tabs.Tab>
          <Tabs.Tab value="models">{t('labelling.tabModels')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="topics">
          <OwnTopics />
        </Tabs.Panel>
        <Tabs.Panel value="tags">
          <TagMapTable />
        </Tabs.Panel>
        <Tabs.Panel value="models">
          <Models />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
