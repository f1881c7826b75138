import {
  ActionIcon,
  Checkbox,
  Loader,
  Popover,
  SegmentedControl,
  TextInput,
  Tooltip,
  UnstyledButton,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBan, IconChevronDown, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import { stanceOf } from './change.js';
import classes from './filter-bar.module.css';
import { type Choice, type PickerName, useChoices } from './filter-choices.js';
import { useSelection } from './use-selection.js';

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
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 200);
  const { choices, busy } = useChoices(name, asked, selection);
  return (
    <>
      <TextInput
        size="sm"
        aria-label={t('filter.search', { name: t(`filter.${name}`) })}
        placeholder={t('filter.search', { name: t(`filter.${name}`) })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={busy ? <Loader size={12} /> : null}
        data-autofocus
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
      <ul className={classes.options}>
        {choices.map((choice) => (
          <Option key={choice.key} name={name} choice={choice} />
        ))}
      </ul>
      {choices.length === 0 && !busy && <p className={classes.muted}>{t('filter.noMatch')}</p>}
    </>
  );
}

function Option({ name, choice }: { name: PickerName; choice: Choice }) {
  const { t, format } = useLanguage();
  const { selection, set } = useSelection();
  const stance = stanceOf(selection, name, choice.key);
  return (
    <li className={classes.option} data-excluded={stance === 'exclude' || undefined}>
      <Checkbox
        size="xs"
        className={classes.optionLabel}
        styles={{
          body: { alignItems: 'center' },
          labelWrapper: { flex: 1 },
          label: { fontSize: 13, padding: '6px 0 6px 8px' },
        }}
        label={choice.label}
        checked={stance === 'include'}
        onChange={(event) => set(name, choice.key, event.currentTarget.checked ? 'include' : 'absent')}
      />
      {choice.articles !== null && choice.articles > 0 && (
        <span className={classes.optionCount}>{format.number(choice.articles)}</span>
      )}
      <Tooltip label={t('action.exclude', { label: choice.label })} openDelay={500}>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-pressed={stance === 'exclude'}
          aria-label={t('action.exclude', { label: choice.label })}
          onClick={() => set(name, choice.key, stance === 'exclude' ? 'absent' : 'exclude')}
        >
          <IconBan size={14} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
