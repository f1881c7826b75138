import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { ApiError } from '../api-error.js';
import { useLanguage } from '../i18n/language.js';
import { type Selection, selectionParsers } from './parameters.js';
import { useSelection } from './use-selection.js';

const isPart = (name: string): name is keyof Selection => Object.hasOwn(selectionParsers, name);

/** The way out of a selection that was refused: what is at fault is left out of it. The words have a box of their own. */
export function LeaveOut({ error }: { error: Error }) {
  const { t } = useLanguage();
  const { change } = useSelection();
  const faults = error instanceof ApiError && error.status === 400 ? (error.problem.errors ?? []) : [];
  const names = faults.map(({ path }) => path.replace(/^selection\//, '').split('/')[0] ?? '');
  // Dates are chosen together.
  const found = new Set(names.filter(isPart).map((name) => (name === 'to' ? 'from' : name)));
  found.delete('q');
  return [...found].map((name) => (
    <Button
      key={name}
      size="xs"
      variant="default"
      leftSection={<IconFilterOff size={14} aria-hidden />}
      onClick={() => change(name === 'from' ? { from: null, to: null } : { [name]: null })}
    >
      {t('problem.leaveOut', { name: t(name === 'from' ? 'filter.period' : `filter.${name as 'country'}`) })}
    </Button>
  ));
}
