import { useQuery } from '@tanstack/react-query';
import type { ArticleVersion } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { Problem } from '../../layout/problem.js';
import { instantText, publishedText } from '../articles/published.js';
import { fieldName } from './field-name.js';
import { Changed } from './story/changed.js';
import { ChangedTexts } from './story/changes.js';
import classes from './story/story-panel.module.css';
import own from './version-list.module.css';

/** What a version changed against the one before; of the first one, what it said. */
export function VersionChanges({ articleId, versionId }: { articleId: string; versionId: string }) {
  const { t } = useLanguage();
  const version = useQuery({
    queryKey: ['version', articleId, versionId],
    queryFn: () => api.articleVersion(articleId, versionId),
  });
  if (version.isPending) return <Loading />;
  if (version.isError) return <Problem error={version.error} onRetry={() => void version.refetch()} compact />;
  const { data } = version;
  return (
    <div className={classes.changes}>
      {data.before !== null && <p className="quiet">{t('version.legend')}</p>}
      {!data.isShown && <p className="quiet">{t('version.kept')}</p>}
      <FieldChanges version={data} />
      <TagChanges tags={data.changes.tags} />
      <ChangedTexts changes={data.changes} />
    </div>
  );
}

function FieldChanges({ version: { changes } }: { version: ArticleVersion }) {
  const speech = useLanguage();
  const { t, format } = speech;
  const { published, modified } = changes;
  const time = (instant: string | null) => (instant === null ? null : instantText(instant, null, format));
  const rows = [
    ...(published
      ? [
          {
            field: 'publishedAt',
            before: publishedText(published.before, speech),
            after: publishedText(published.after, speech),
          },
        ]
      : []),
    ...(modified ? [{ field: 'modifiedAt', before: time(modified.before), after: time(modified.after) }] : []),
    ...changes.fields,
  ];
  if (rows.length === 0) return null;
  return (
    <dl className={own.fields}>
      {rows.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldName(field, t)}</dt>
          <dd dir="auto">
            {before !== null && <Changed kind="removed">{before}</Changed>}{' '}
            {after === null ? t('version.none') : <Changed kind="added">{after}</Changed>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function TagChanges({ tags }: { tags: ArticleVersion['changes']['tags'] }) {
  const { t } = useLanguage();
  if (tags.length === 0) return null;
  return (
    <ul className={own.tags} aria-label={t('field.tags')}>
      {tags.map(({ kind, text }) => (
        <li key={`${kind} ${text}`} dir="auto">
          {kind === 'same' ? text : <Changed kind={kind}>{text}</Changed>}
        </li>
      ))}
    </ul>
  );
}
