import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ArticleDetail } from '@vigie/contract';
import { useState } from 'react';
import { api } from '../../../api.js';
import { useLanguage } from '../../../i18n/language.js';
import { CorrectionActions } from './correction-actions.js';
import classes from './corrections.module.css';
import { KnownPicker } from './known-picker.js';
import { useCorrection } from './use-correction.js';

type Row = Pick<ArticleDetail['countries'][number], 'code' | 'label' | 'role'>;
type Props = { article: ArticleDetail; onClose: () => void };

async function findCountries(text: string) {
  return (await api.knownCountries(text)).items.map(({ code, label }) => ({ key: code, label }));
}

/** Which countries an article is about, and which it only names. */
export function CountriesForm({ article, onClose }: Props) {
  const { t } = useLanguage();
  const [rows, setRows] = useState<Row[]>(article.countries);
  const save = useCorrection(article.id, onClose);
  const setRole = (code: string, role: Row['role']) =>
    setRows(rows.map((row) => (row.code === code ? { ...row, role } : row)));
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ field: 'countries', value: rows.map(({ code, role }) => ({ code, role })) });
      }}
    >
      <ul className={classes.rows}>
        {rows.map((row) => (
          <CountryRow
            key={row.code}
            row={row}
            onRole={(role) => setRole(row.code, role)}
            onRemove={() => setRows(rows.filter(({ code }) => code !== row.code))}
          />
        ))}
        {rows.length === 0 && <li className="quiet">{t('correct.none.countries')}</li>}
      </ul>
      <KnownPicker
        name="countries"
        label={t('correct.add.countries')}
        find={findCountries}
        taken={rows.map(({ code }) => code)}
        onPick={({ key, label }) => setRows([...rows, { code: key, label, role: 'focus' }])}
      />
      <CorrectionActions error={save.error} isSaving={save.isPending} onCancel={onClose} />
    </form>
  );
}

type RowProps = { row: Row; onRole: (role: Row['role']) => void; onRemove: () => void };

function CountryRow({ row: { label, role }, onRole, onRemove }: RowProps) {
  const { t } = useLanguage();
  return (
    <li className={classes.row}>
      <span>{label}</span>
      <SegmentedControl
        size="xs"
        aria-label={t('correct.role', { label })}
        value={role}
        onChange={(value) => onRole(value === 'focus' ? 'focus' : 'mentioned')}
        data={[
          { value: 'focus', label: t('correct.roleFocus') },
          { value: 'mentioned', label: t('correct.roleMentioned') },
        ]}
      />
      <ActionIcon variant="subtle" color="gray" aria-label={t('correct.remove', { label })} onClick={onRemove}>
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
}
