import { Loader, Popover, SegmentedControl, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import classes from './filter-bar.module.css';
import type { PickerName } from './filter-choices.js';
import { FilterOption } from './filter-option.js';
import { useSelection } from './use-selection.js';
import { useTyped } from './use-typed.js';

const OTHERS = ['tag', 'sourceCountry'] as const satisfies readonly PickerName[];

/** Chooses values of one dimension: any of them, or none of them. */
export function FilterPicker({ name }: { name: PickerName }) {
  const { t } = useLanguage();
  const { selection } = useSelection();
  return (
    <Trigger label={t(`filter.${name}`)} count={selection[name].length}>
      <Choices name={name} />
    </Trigger>
  );
}

/** Chooses values of what is asked for less often. */
export function OtherFilters() {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const [name, setName] = useState<(typeof OTHERS)[number]>(OTHERS[0]);
  return (
    <Trigger label={t('filter.others')} count={OTHERS.reduce((sum, one) => sum + selection[one].length, 0)}>
      <SegmentedControl
        mb={8}
        size="xs"
        fullWidth
        aria-label={t('filter.others')}
        value={name}
        onChange={setName}
        data={OTHERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <Choices key={name} name={name} />
    </Trigger>
  );
}

function Trigger({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" width={320} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.trigger}
          data-active={count > 0 || undefined}
          onClick={() => setOpened(!opened)}
        >
          <span>{label}</span>
          {count > 0 && <span className={classes.count}>{count}</span>}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{children}</Popover.Dropdown>
    </Popover>
  );
}

function Choices({ name }: { name: PickerName }) {
  const { t } = useLanguage();
  const { selection, change } = useSelection();
  const { text, setText, choices, busy, isFound, move, take } = useTyped(name);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead through what can be focused inside
    <div onKeyDown={move}>
      <TextInput
        size="sm"
        aria-label={t('filter.search', { name: t(`filter.${name}`) })}
        placeholder={t('filter.search', { name: t(`filter.${name}`) })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={busy ? <Loader size={12} /> : null}
        data-autofocus
        data-stop
      />
      {name === 'country' && (
        <SegmentedControl
          mt={8}
          size="xs"
          fullWidth
          aria-label={t('filter.role')}
          value={selection.countryRole ?? 'any'}
          onChange={(value) => change({ countryRole: value === 'focus' ? 'focus' : null })}
          data={[
            { value: 'any', label: t('filter.roleAny') },
            { value: 'focus', label: t('filter.roleFocus') },
          ]}
        />
      )}
      {name === 'topic' && <p className={classes.muted}>{t('filter.topicHint')}</p>}
      <ul className={classes.options}>
        {choices.map((choice, place) => (
          <FilterOption key={choice.key} name={name} choice={choice} isBest={isFound && place === 0} />
        ))}
      </ul>
      {choices.length === 0 && !busy && <p className={classes.muted}>{t('filter.noMatch')}</p>}
    </div>
  );
}
