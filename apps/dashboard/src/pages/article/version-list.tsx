import { Button, Group } from '@mantine/core';
import type { ArticleDetail } from '@vigie/contract';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import rows from '../../layout/list.module.css';
import { instantText, publishedText } from '../articles/published.js';
import { UploadName } from '../uploads/upload-name.js';
import { fieldName } from './field-name.js';
import { neighbour } from './neighbour.js';
import { VersionChanges } from './version-changes.js';
import classes from './version-list.module.css';

/** Every edition of the article that brought something new, in order of time, and what that was word by word; one is open at a time. */
export function VersionList({ article: { id, versions } }: { article: ArticleDetail }) {
  const { t } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const focus = (place: number) => list.current?.querySelectorAll<HTMLElement>('button[data-version]')[place]?.focus();
  const show = (place: number) => {
    setOpen(versions[place]?.id ?? null);
    focus(place);
  };
  const onKeyDown = (event: KeyboardEvent, place: number) => {
    if (event.key === 'Escape' && open !== null) {
      setOpen(null);
      focus(place);
      return;
    }
    const onHandle = event.target instanceof HTMLElement && event.target.hasAttribute('data-version');
    const next = onHandle ? neighbour(event.key, place, versions.length) : null;
    if (next === null) return;
    event.preventDefault();
    focus(next);
  };
  return (
    <>
      {versions.length > 1 && <p className={`quiet ${classes.hint}`}>{t('version.hint')}</p>}
      <ol ref={list} className={`${rows.list} ${classes.versions}`}>
        {versions.map((version, place) => (
          <li key={version.id} onKeyDown={(event) => onKeyDown(event, place)}>
            <Version
              articleId={id}
              version={version}
              isFirst={place === 0}
              isOpen={open === version.id}
              onToggle={() => setOpen(open === version.id ? null : version.id)}
              onEarlier={place > 0 ? () => show(place - 1) : null}
              onLater={place < versions.length - 1 ? () => show(place + 1) : null}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface Shown {
  articleId: string;
  version: ArticleDetail['versions'][number];
  isFirst: boolean;
  isOpen: boolean;
  onToggle: () => void;
  onEarlier: (() => void) | null;
  onLater: (() => void) | null;
}

function Version({ articleId, version, isFirst, isOpen, onToggle, onEarlier, onLater }: Shown) {
  const { t } = useLanguage();
  const [name, handle, panel] = [useId(), useId(), useId()];
  return (
    <>
      <VersionHead name={name} version={version} />
      <div>
        {version.changed.length === 0
          ? t(isFirst ? 'version.first' : 'version.same')
          : t('version.changed', { fields: version.changed.map((field) => fieldName(field, t)).join(', ') })}
      </div>
      <Button
        data-version
        id={handle}
        variant="subtle"
        size="compact-sm"
        ml={-8}
        mt={6}
        aria-expanded={isOpen}
        aria-controls={panel}
        aria-labelledby={`${handle} ${name}`}
        onClick={onToggle}
      >
        {t(isOpen ? 'version.hide' : isFirst ? 'version.seeFirst' : 'version.see')}
      </Button>
      <section id={panel} aria-labelledby={name} hidden={!isOpen}>
        {isOpen && (
          <>
            <VersionChanges articleId={articleId} versionId={version.id} />
            <Group gap="xs" mt={6}>
              {onEarlier && (
                <Button variant="default" size="compact-sm" onClick={onEarlier}>
                  {t('version.earlier')}
                </Button>
              )}
              {onLater && (
                <Button variant="default" size="compact-sm" onClick={onLater}>
                  {t('version.later')}
                </Button>
              )}
            </Group>
          </>
        )}
      </section>
    </>
  );
}

function VersionHead({ name, version }: { name: string; version: Shown['version'] }) {
  const speech = useLanguage();
  const { t, format } = speech;
  const { modifiedAt, publishedAt, seenAt, uploadId, isCurrent } = version;
  const time = modifiedAt === null ? publishedText(version, speech) : instantText(modifiedAt, null, format);
  const isDated = modifiedAt !== null || publishedAt !== null;
  return (
    <div className={classes.head}>
      <strong id={name} className="numbers">
        {isDated ? t('version.edition', { time }) : t('version.undated')}
      </strong>
      {isCurrent && <span className={classes.current}>{t('version.current')}</span>}
      <span className="quiet">
        {t('version.arrived', { time: format.instant(seenAt) })} · {t('field.upload')} <UploadName id={uploadId} />
      </span>
    </div>
  );
}
