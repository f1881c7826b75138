import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import { findTopics } from '../article/corrections/find-topics.js';
import { KnownPicker } from '../article/corrections/known-picker.js';
import classes from './labelling.module.css';

type Parent = { key: string; label: string };
type Props = { parent: Parent | null; onChange: (parent: Parent | null) => void; exclude: string | undefined };

/** Which topic an own one stands under, so that filtering by that one includes it. */
export function ParentPicker({ parent, onChange, exclude }: Props) {
  const { t, format } = useLanguage();
  return (
    <div>
      <span className={classes.fieldName}>{t('topics.parent')}</span>
      {parent === null ? (
        <KnownPicker
          name="topics"
          label={t('topics.noParent')}
          find={findTopics}
          taken={exclude === undefined ? [] : [exclude]}
          onPick={onChange}
        />
      ) : (
        <p className={classes.picked}>
          {sentenceCase(parent.label, format.locale)}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('correct.remove', { label: parent.label })}
            onClick={() => onChange(null)}
          >
            <IconX size={14} />
          </ActionIcon>
        </p>
      )}
    </div>
  );
}
