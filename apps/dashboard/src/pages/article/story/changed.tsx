import { VisuallyHidden } from '@mantine/core';
import { useLanguage } from '../../../i18n/language.js';
import classes from './story-panel.module.css';

/** Words that were added or left out; whoever hears the text is told which, for few readers say it of `ins` and `del`. */
export function Changed({ kind, children }: { kind: 'added' | 'removed'; children: string }) {
  const { t } = useLanguage();
  const Tag = kind === 'added' ? 'ins' : 'del';
  // Spaces around the words stand outside, so that neither a line nor a colour goes on into the gap.
  const words = children.trim() || children;
  const start = children.indexOf(words);
  return (
    <>
      {children.slice(0, start)}
      <Tag>
        <VisuallyHidden className={classes.spoken ?? ''}>{t(`change.${kind}`)} </VisuallyHidden>
        {words}
        <VisuallyHidden className={classes.spoken ?? ''}>{t('change.end')}</VisuallyHidden>
      </Tag>
      {children.slice(start + words.length)}
    </>
  );
}
