import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useLanguage } from '../i18n/language.js';
import { stanceOf } from './change.js';
import classes from './filter-bar.module.css';
import type { Choice, PickerName } from './filter-choices.js';
import { useSelection } from './use-selection.js';

type Props = { name: PickerName; choice: Choice; isBest: boolean };

/** One value of a filter: included, excluded or neither. `isBest` is what Enter takes. */
export function FilterOption({ name, choice, isBest }: Props) {
  const { t, format } = useLanguage();
  const { selection, set } = useSelection();
  const stance = stanceOf(selection, name, choice.key);
  return (
    <li className={classes.option} data-excluded={stance === 'exclude' || undefined} data-best={isBest || undefined}>
      <Checkbox
        size="xs"
        className={classes.optionLabel}
        styles={{
          body: { alignItems: 'center' },
          labelWrapper: { flex: 1 },
          label: { fontSize: 13, padding: '6px 0 6px 8px' },
        }}
        label={choice.label}
        data-stop
        checked={stance === 'include'}
        onChange={(event) => set(name, choice.key, event.currentTarget.checked ? 'include' : 'absent')}
        onKeyDown={(event) =>
          event.key === 'Enter' && set(name, choice.key, stance === 'include' ? 'absent' : 'include')
        }
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
