import { Button } from '@mantine/core';
import { IconChartHistogram } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api } from '../../api.js';
import { mayPass } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { BackLink } from '../../layout/back-link.js';
import { Loading } from '../../layout/loading.js';
import { PageHead } from '../../layout/page-head.js';
import { Problem } from '../../layout/problem.js';
import { pageHref } from '../../selection/parameters.js';
import { useUser } from '../../session.js';
import { RereadPanel } from '../uploads/reread-panel.js';
import { RereadSource } from './reread-source.js';
import { SourceNumbers } from './source-numbers.js';
import { allOf } from './source-questions.js';
import { useReread } from './use-reread.js';

/** One outlet: what it wrote over time, about what, and where that came from; administrators have its articles read again here. */
export function SourcePage({ id }: { id: string }) {
  const { t } = useLanguage();
  const source = useQuery({ queryKey: ['source', id], queryFn: () => api.source(id) });
  const admin = useUser()?.role === 'admin';
  const reread = useReread(id);
  const { data } = source;
  return (
    <>
      <BackLink href="/">{t('nav.overview')}</BackLink>
      {source.isPending && <Loading />}
      {source.isError && (
        <Problem error={source.error} {...(mayPass(source.error) ? { onRetry: () => void source.refetch() } : {})} />
      )}
      {data && (
        <>
          <PageHead title={data.name} text={data.hosts.join(' · ') || t('source.text')}>
            {data.articles > 0 && (
              <Button
                component={Link}
                href={pageHref('/', allOf(id))}
                leftSection={<IconChartHistogram size={16} aria-hidden />}
              >
                {t('source.overview')}
              </Button>
            )}
            {admin && data.articles > 0 && reread.data && <RereadSource id={id} state={reread.data} />}
          </PageHead>
          <RereadPanel reread={reread.data?.reread ?? null} />
          <SourceNumbers source={data} />
        </>
      )}
    </>
  );
}
