import { TextInput } from '@mantine/core';
import type { ArticleDetail } from '@vigie/contract';
import { useState } from 'react';
import { api } from '../../../api.js';
import { useLanguage } from '../../../i18n/language.js';
import { CorrectionActions } from './correction-actions.js';
import classes from './corrections.module.css';
import { type Known, KnownPicker } from './known-picker.js';
import { useCorrection } from './use-correction.js';

async function findSources(text: string): Promise<Known[]> {
  return (await api.sources(text)).items.map(({ id, name, hosts }) => ({
    key: id,
    label: name,
    ...(hosts.length > 0 ? { detail: hosts.join(', ') } : {}),
  }));
}

/** Who published an article: an outlet that is known, or a new one by its name. */
export function SourceForm({ article, onClose }: { article: ArticleDetail; onClose: () => void }) {
  const { t } = useLanguage();
  const [known, setKnown] = useState<Known | null>(null);
  const [name, setName] = useState('');
  const [host, setHost] = useState('');
  const save = useCorrection(article.id, onClose);
  const typed = name.trim();
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (known) save.mutate({ field: 'source', value: { id: known.key } });
        else save.mutate({ field: 'source', value: { name: typed, ...(host.trim() ? { host: host.trim() } : {}) } });
      }}
    >
      <KnownPicker
        name="sources"
        label={t('correct.findSource')}
        find={findSources}
        taken={article.source ? [article.source.id] : []}
        onPick={setKnown}
      />
      {known ? (
        <p className={classes.picked}>{known.label}</p>
      ) : (
        <div className={classes.pair}>
          <TextInput
            label={t('correct.newSource')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('correct.newHost')}
            placeholder="example.org"
            value={host}
            onChange={(event) => setHost(event.currentTarget.value)}
          />
        </div>
      )}
      <CorrectionActions
        error={save.error}
        isSaving={save.isPending}
        disabled={known === null && typed === ''}
        onCancel={onClose}
      />
    </form>
  );
}
