import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import classes from './query-box.module.css';

const EXAMPLES = ['both', 'either', 'without', 'group', 'phrase', 'near', 'begin', 'title', 'label', 'date'] as const;

/** How to write a query, by example. */
export function QueryHelp() {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      width={430}
      trapFocus
      returnFocus
      classNames={{ dropdown: classes.help }}
    >
      <Popover.Target>
        <Tooltip label={t('query.help')} disabled={opened}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('query.help')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setOpened(!opened)}
          >
            <IconHelpCircle size={16} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('query.help')} tabIndex={0} data-autofocus>
        <dl>
          {EXAMPLES.map((name) => (
            <div key={name}>
              <dt>
                <code>{t(`query.example.${name}`)}</code>
              </dt>
              <dd>{t(`query.means.${name}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('query.helpQuotes')}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
