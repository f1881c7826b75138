import { NativeSelect } from '@mantine/core';
import type { UploadPreview } from '@vigie/contract';
import { useLanguage } from '../../../i18n/language.js';
import type { Mapping } from '../sending/batches.js';
import { type OrderOf, RECALLED } from './choose-column.js';
import type { DateField } from './fields.js';

const ORDERS = ['day-first', 'month-first', 'year-first'] as const;

type Props = {
  field: DateField;
  read: NonNullable<UploadPreview['dates'][string]>;
  said: Mapping | undefined;
  onChoose: (name: OrderOf, order: string | null) => void;
};

/** In which order the numbers of the dates of a field are read: as they tell themselves, or as is said here. */
export function DateOrder({ field, read, said, onChoose }: Props) {
  const { t } = useLanguage();
  const name: OrderOf = `${field}.order`;
  // What an earlier upload said holds, but is not sure until it is said of this one.
  const order = said?.[name] ?? null;
  const isSentAlong = said === undefined || order?.startsWith(RECALLED) === true;
  const isRecalled = isSentAlong && read.basis === 'recalled';
  const chosen = isSentAlong ? null : order;
  const isAssumed = chosen === null && read.basis !== 'dates' && !isRecalled;
  const words = { order: t(`columns.${read.order}`) };
  const told = isRecalled
    ? t('columns.orderRecalledHint')
    : t(isAssumed ? 'columns.orderAssumed' : 'columns.orderRead', words);
  return (
    <NativeSelect
      size="xs"
      label={t('columns.order', { field: t(`field.${field}`) })}
      description={told}
      inputWrapperOrder={['label', 'input', 'description']}
      data-assumed={isAssumed || undefined}
      {...(isAssumed ? { descriptionProps: { c: 'var(--ink)' } } : {})}
      value={isRecalled ? RECALLED : (chosen ?? '')}
      onChange={({ currentTarget: { value } }) => onChoose(name, value === '' ? null : value)}
      data={[
        ...(isRecalled ? [{ value: RECALLED, label: t('columns.orderRecalled', words) }] : []),
        { value: '', label: t('columns.orderTold') },
        ...ORDERS.map((one) => ({ value: one, label: t(`columns.${one}`) })),
      ]}
    />
  );
}
