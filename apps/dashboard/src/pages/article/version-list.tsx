import { Button } from '@mantine/core';
import type { ArticleDetail } from '@vigie/contract';
import { useId, useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import rows from '../../layout/list.module.css';
import { UploadName } from '../uploads/upload-name.js';
import { fieldName } from './field-name.js';
import { VersionChanges } from './version-changes.js';
import classes from './version-list.module.css';

/** Every time the article was seen with something new, and what that was word by word. */
export function VersionList({ article }: { article: ArticleDetail }) {
  return (
    <ol className={`${rows.list} ${classes.versions}`}>
      {article.versions.map((version, index) => (
        <Version key={version.id} articleId={article.id} version={version} isFirst={index === 0} />
      ))}
    </ol>
  );
}

interface Shown {
  articleId: string;
  version: ArticleDetail['versions'][number];
  isFirst: boolean;
}

function Version({ articleId, version, isFirst }: Shown) {
  const { t, format } = useLanguage();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <strong className="numbers">{format.instant(version.seenAt)}</strong>
      <span className="quiet">
        {' '}
        · {t('field.upload')} <UploadName id={version.uploadId} />
      </span>
      <div>
        {version.changed.length === 0
          ? t(isFirst ? 'version.first' : 'version.same')
          : t('version.changed', { fields: version.changed.map((field) => fieldName(field, t)).join(', ') })}
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        ml={-8}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'version.hide' : isFirst ? 'version.seeFirst' : 'version.see')}
      </Button>
      <div id={panel}>{isOpen && <VersionChanges articleId={articleId} versionId={version.id} />}</div>
    </li>
  );
}
