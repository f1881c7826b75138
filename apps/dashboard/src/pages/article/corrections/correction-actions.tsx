import { Button, Group } from '@mantine/core';
import { useLanguage } from '../../../i18n/language.js';
import { problemText } from '../../../layout/problem-text.js';
import classes from './corrections.module.css';

type Props = { error: Error | null; isSaving: boolean; disabled?: boolean; onCancel: () => void };

/** What every form of a correction ends with: what was refused and why, and the two ways out. */
export function CorrectionActions({ error, isSaving, disabled = false, onCancel }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  return (
    <>
      <p className={classes.hint}>{t('correct.text')}</p>
      {error && (
        <p className={classes.error} role="alert">
          {problemText(error, speech)}
        </p>
      )}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onCancel}>
          {t('correct.cancel')}
        </Button>
        <Button type="submit" loading={isSaving} disabled={disabled}>
          {t('correct.save')}
        </Button>
      </Group>
    </>
  );
}
