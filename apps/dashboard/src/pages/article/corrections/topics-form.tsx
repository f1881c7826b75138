import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ArticleDetail } from '@vigie/contract';
import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.js';
import { sentenceCase } from '../../../i18n/sentence-case.js';
import { CorrectionActions } from './correction-actions.js';
import classes from './corrections.module.css';
import { findTopics } from './find-topics.js';
import { KnownPicker } from './known-picker.js';
import { useCorrection } from './use-correction.js';

/** Which topics an article is about. */
export function TopicsForm({ article, onClose }: { article: ArticleDetail; onClose: () => void }) {
  const { t, format } = useLanguage();
  const [rows, setRows] = useState(article.topics.map(({ code, label }) => ({ key: code, label })));
  const save = useCorrection(article.id, onClose);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ field: 'topics', value: rows.map(({ key }) => key) });
      }}
    >
      <ul className={classes.rows}>
        {rows.map(({ key, label }) => (
          <li key={key} className={classes.row}>
            <span>{sentenceCase(label, format.locale)}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('correct.remove', { label })}
              onClick={() => setRows(rows.filter((row) => row.key !== key))}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
        {rows.length === 0 && <li className="quiet">{t('correct.none.topics')}</li>}
      </ul>
      <KnownPicker
        name="topics"
        label={t('correct.add.topics')}
        find={findTopics}
        taken={rows.map(({ key }) => key)}
        onPick={(known) => setRows([...rows, known])}
      />
      <CorrectionActions error={save.error} isSaving={save.isPending} onCancel={onClose} />
    </form>
  );
}
