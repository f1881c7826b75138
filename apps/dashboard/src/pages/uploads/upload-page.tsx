import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Upload } from '@vigie/contract';
import { useEffect, useState } from 'react';
import { api } from '../../api.js';
import { mayPass } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { BackLink } from '../../layout/back-link.js';
import { Loading } from '../../layout/loading.js';
import { PageHead } from '../../layout/page-head.js';
import { Problem } from '../../layout/problem.js';
import panel from './panel.module.css';
import { Report } from './report.js';
import { RereadPanel } from './reread-panel.js';
import { isMoving, isReadAgain } from './state.js';
import { StateBadge } from './state-badge.js';
import { UploadActions } from './upload-actions.js';
import { UploadFigures } from './upload-figures.js';
import { UploadNotices } from './upload-notices.js';

/** One upload: its progress while it is read, then what became of every document. */
export function UploadPage({ id }: { id: string }) {
  const { t, said, format } = useLanguage();
  const upload = useUpload(id);
  const { data } = upload;
  return (
    <>
      <BackLink href="/uploads">{t('uploads.title')}</BackLink>
      {upload.isPending && <Loading />}
      {upload.isError && (
        <Problem error={upload.error} {...(mayPass(upload.error) ? { onRetry: () => void upload.refetch() } : {})} />
      )}
      {data && (
        <>
          <PageHead
            title={data.name}
            text={`${format.instant(data.createdAt)}${data.createdBy ? ` · ${data.createdBy}` : ''} · ${t('count.files', { count: data.files.length })}`}
          >
            <StateBadge upload={data} />
            <UploadActions upload={data} />
          </PageHead>
          <UploadNotices upload={data} />
          <UploadFigures upload={data} />
          <RereadPanel reread={data.reread} />
          {data.failure && (
            <p className={panel.error} role="alert">
              {said(data.failure)}
            </p>
          )}
          <Report key={data.state} upload={data} />
        </>
      )}
    </>
  );
}

/** The upload as it is now: by events, or by asking again where events cannot be had. */
function useUpload(id: string) {
  const client = useQueryClient();
  const [lost, setLost] = useState(false);
  const query = useQuery({
    queryKey: ['upload', id],
    queryFn: () => api.upload(id),
    refetchInterval: ({ state }) =>
      lost && state.data && (isMoving(state.data) || isReadAgain(state.data)) ? 2000 : false,
  });
  const moving = query.data !== undefined && (isMoving(query.data) || isReadAgain(query.data));
  useEffect(() => {
    if (!moving) return;
    const onUpload = (upload: Upload) => {
      setLost(false);
      client.setQueryData(['upload', id], upload);
    };
    return api.watchUpload(id, onUpload, () => setLost(true));
  }, [id, moving, client]);
  const state = query.data?.state;
  useEffect(() => {
    if (state === undefined || moving) return;
    // What was read changes every number on the other pages, also when it was over before this page opened.
    void client.invalidateQueries({
      predicate: ({ queryKey }) => !['upload', 'session'].includes(String(queryKey[0])),
    });
  }, [state, moving, client]);
  return query;
}
