import { Collapse } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import classes from './upload-form.module.css';

/** What can be read, as the server names it, and what any of it may be packed in. */
const KINDS = ['text', 'html', 'csv', 'xlsx', 'json', 'ndjson', 'feed', 'newsml', 'gdelt', 'warc', 'archive'] as const;

/** Says on demand which files can be read. */
export function ReadableFormats() {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  return (
    <div className={classes.formats}>
      <button type="button" className={classes.fold} aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <IconChevronDown size={15} aria-hidden data-open={opened || undefined} />
        {t('upload.formats')}
      </button>
      <Collapse expanded={opened}>
        <dl>
          {KINDS.map((kind) => (
            <div key={kind}>
              <dt>{t(`format.${kind}`)}</dt>
              <dd>{t(`formatText.${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </Collapse>
    </div>
  );
}
