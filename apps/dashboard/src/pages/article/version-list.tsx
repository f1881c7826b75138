import type { ArticleDetail } from '@vigie/contract';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import rows from '../../layout/list.module.css';
import { useUser } from '../../session.js';
import { fieldName } from './field-name.js';
import classes from './version-list.module.css';

/** Every time the article was seen with something new. */
export function VersionList({ article }: { article: ArticleDetail }) {
  const { t, format } = useLanguage();
  const admin = useUser()?.role === 'admin';
  return (
    <ol className={`${rows.list} ${classes.versions}`}>
      {article.versions.map((version, index) => (
        <li key={version.id}>
          <strong className="numbers">{format.instant(version.seenAt)}</strong>
          <span className="quiet">
            {' '}
            · {t('field.upload')}{' '}
            {admin ? <Link href={`/uploads/${version.uploadId}`}>#{version.uploadId}</Link> : `#${version.uploadId}`}
          </span>
          <div>
            {version.changed.length === 0
              ? t(index === 0 ? 'version.first' : 'version.same')
              : t('version.changed', { fields: version.changed.map((field) => fieldName(field, t)).join(', ') })}
          </div>
        </li>
      ))}
    </ol>
  );
}
