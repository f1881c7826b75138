import { Loader, Popover, SegmentedControl, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import classes from './filter-bar.module.css';
import type { PickerName } from './filter-choices.js';
import { FilterOption } from './filter-option.js';
import { useSelection } from './use-selection.js';
import { useTyped } from './use-typed.js';

/** Chooses values of one dimension: any of them, or none of them. */
export function FilterPicker({ name }: { name: PickerName }) {
  const { t } = useLanguage();
  const { selection } = useSelection();
  const [opened, setOpened] = useState(false);
  const count = selection[name].length;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" width={320} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.trigger}
          data-active={count > 0 || undefined}
          onClick={() => setOpened(!opened)}
        >
          <span>{t(`filter.${name}`)}</span>
          {count > 0 && <span className={classes.count}>{count}</span>}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t(`filter.${name}`)}>
        <Choices name={name} />
      </Popover.Dropdown>
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
