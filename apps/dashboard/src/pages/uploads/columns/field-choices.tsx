import { NativeSelect } from '@mantine/core';
import type { UploadPreview } from '@vigie/contract';
import { useLanguage } from '../../../i18n/language.js';
import type { Mapping } from '../sending/batches.js';
import type { OrderOf } from './choose-column.js';
import classes from './columns.module.css';
import { DateOrder } from './date-order.js';
import { DATE_FIELDS, FIELDS, type Field } from './fields.js';

/** A name longer than that cannot be said in an upload. */
const LONGEST = 200;
const SAMPLE = 60;

type Props = {
  preview: UploadPreview;
  said: Mapping | undefined;
  onChoose: (name: Field | OrderOf, value: string | null) => void;
};

/** For every field of an article the column it is read from, with a value of it. */
export function FieldChoices({ preview, said, onChoose }: Props) {
  const { t } = useLanguage();
  const { columns, rows, mapping, dates } = preview;
  const nameable = columns.filter((column) => column !== '' && column.length <= LONGEST);
  const sampleOf = (column: string) => {
    const at = columns.indexOf(column);
    return rows.find((row) => row[at])?.[at]?.slice(0, SAMPLE) ?? '';
  };
  return (
    <fieldset className={classes.fields}>
      <legend>{t('columns.fields')}</legend>
      {FIELDS.map((field) => {
        const column = (said && field in said ? said[field] : mapping[field]) ?? null;
        const offered = column === null || nameable.includes(column) ? nameable : [column, ...nameable];
        const choice = (
          <NativeSelect
            key={field}
            size="xs"
            label={t(`field.${field}`)}
            description={column === null ? undefined : sampleOf(column) || undefined}
            inputWrapperOrder={['label', 'input', 'description']}
            value={column === null ? '' : String(offered.indexOf(column))}
            data-unread={column === null || undefined}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChoose(field, value === '' ? null : (offered[Number(value)] ?? null));
            }}
            data={[
              { value: '', label: t('columns.unread') },
              ...offered.map((name, index) => ({ value: String(index), label: name })),
            ]}
          />
        );
        const dated = DATE_FIELDS.find((one) => one === field);
        const read = dated && dates[dated];
        if (!dated || !read) return choice;
        // The order of its numbers stands beside the field.
        return [choice, <DateOrder key={`${field} order`} field={dated} read={read} said={said} onChoose={onChoose} />];
      })}
    </fieldset>
  );
}
