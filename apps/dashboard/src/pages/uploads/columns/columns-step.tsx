import type { NewUpload } from '@vigie/contract';
import { useLanguage } from '../../../i18n/language.js';
import { Loading } from '../../../layout/loading.js';
import { problemText } from '../../../layout/problem-text.js';
import type { Mapping } from '../sending/batches.js';
import classes from './columns.module.css';
import { GroupColumns } from './group-columns.js';
import type { useColumnGroups } from './use-column-groups.js';

/** Files that cannot be read are named one by one up to here. */
const NAMED = 8;

type Props = {
  tables: ReturnType<typeof useColumnGroups>;
  options: NewUpload;
  said: ReadonlyMap<string, Mapping>;
  onSay: (key: string, mapping: Mapping | undefined) => void;
};

/** Which column of the dropped tables fills which field, once for each different set of columns. */
export function ColumnsStep({ tables, options, said, onSay }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  const { groups, refused, isAsking, unseen } = tables;
  return (
    <>
      {groups.map((group, index) => (
        <GroupColumns
          key={group.key}
          group={group}
          options={options}
          said={said.get(group.key)}
          isFirst={index === 0}
          onSay={(mapping) => onSay(group.key, mapping)}
        />
      ))}
      {isAsking && <Loading />}
      {refused.length > 0 && (
        <ul className={classes.refused} aria-label={t('columns.refused')}>
          {refused.slice(0, NAMED).map(({ file, error, reason }) => (
            <li key={`${file.name} ${file.size}`}>
              <strong dir="auto">{file.name}</strong>{' '}
              {error ? problemText(error, speech) : reason && speech.said(reason.message, reason.code)}
            </li>
          ))}
          {refused.length > NAMED && <li>{t('upload.andMore', { count: refused.length - NAMED })}</li>}
        </ul>
      )}
      {unseen > 0 && <p className={classes.note}>{t('columns.unseen', { count: unseen })}</p>}
    </>
  );
}
