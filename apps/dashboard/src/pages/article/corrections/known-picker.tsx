import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.js';
import classes from './known-picker.module.css';

/** `detail` tells it from others of its name. */
export type Known = { key: string; label: string; detail?: string };
type Props = {
  name: string;
  find: (text: string) => Promise<Known[]>;
  taken: readonly string[];
  label: string;
  onPick: (known: Known) => void;
  /** Whether it was just asked for, so that typing may begin at once. */
  isAwaited?: boolean;
};

/** Picks one of all things a label can be, found by typing. */
export function KnownPicker({ name, find, taken, label, onPick, isAwaited = false }: Props) {
  const { t, format } = useLanguage();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 200);
  const found = useQuery({
    queryKey: ['known', name, asked, format.locale],
    queryFn: () => find(asked),
    placeholderData: keepPreviousData,
  });
  const offered = (found.data ?? []).filter(({ key }) => !taken.includes(key));
  return (
    <Select
      aria-label={label}
      placeholder={label}
      searchable
      autoFocus={isAwaited}
      value={null}
      searchValue={text}
      onSearchChange={setText}
      data={offered.map(({ key, label: shown }) => ({ value: key, label: shown }))}
      filter={({ options }) => options}
      nothingFoundMessage={found.isFetching ? null : t('filter.noMatch')}
      rightSection={found.isFetching ? <Loader size={12} /> : null}
      onChange={(key) => {
        const known = offered.find((one) => one.key === key);
        if (known) onPick(known);
        setText('');
      }}
      renderOption={({ option }) => <Option known={offered.find(({ key }) => key === option.value)} />}
      withScrollArea={false}
      classNames={{ options: classes.options ?? '' }}
      comboboxProps={{ withinPortal: true }}
    />
  );
}

function Option({ known }: { known: Known | undefined }) {
  return (
    <div>
      <bdi>{known?.label}</bdi>
      {known?.detail && <div className={classes.detail}>{known.detail}</div>}
    </div>
  );
}
