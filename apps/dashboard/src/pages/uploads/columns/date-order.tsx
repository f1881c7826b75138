import { NativeSelect } from '@mantine/core';
import type { UploadPreview } from '@vigie/contract';
import { useLanguage } from '../../../i18n/language.js';
import type { Mapping } from '../sending/batches.js';
import type { OrderOf } from './choose-column.js';
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
  const chosen = said === undefined ? (read.basis === 'said' ? read.order : null) : (said[name] ?? null);
  const isAssumed = chosen === null && read.basis !== 'dates';
  return (
    <NativeSelect
      size="xs"
      label={t('columns.order', { field: t(`field.${field}`) })}
      description={t(isAssumed ? 'columns.orderAssumed' : 'columns.orderRead', { order: t(`columns.${read.order}`) })}
      inputWrapperOrder={['label', 'input', 'description']}
      data-assumed={isAssumed || undefined}
      {...(isAssumed ? { descriptionProps: { c: 'var(--ink)' } } : {})}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(name, value === '' ? null : value)}
      data={[
        { value: '', label: t('columns.orderTold') },
        ...ORDERS.map((order) => ({ value: order, label: t(`columns.${order}`) })),
      ]}
    />
  );
}
