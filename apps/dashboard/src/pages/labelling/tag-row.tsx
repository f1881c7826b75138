import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TagMapping } from '@vigie/contract';
import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../api.js';
import { type Translate, useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import { problemText } from '../../layout/problem-text.js';
import { pageHref } from '../../selection/parameters.js';
import { findTopics } from '../article/corrections/find-topics.js';
import { KnownPicker } from '../article/corrections/known-picker.js';
import classes from './tag-map.module.css';

/** One tag of publishers: the topic it stands for, and a way to say otherwise. */
export function TagRow({ mapping }: { mapping: TagMapping }) {
  const speech = useLanguage();
  const { t, format } = speech;
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const close = () => {
    setOpen(false);
    setWasOpen(true);
  };
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: () => {
      close();
      notifications.show({ message: t('tags.saved') });
    },
    onSettled: () => client.invalidateQueries(),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
  const { tag, label, topic, origin } = mapping;
  const setTopic = (key: string | null) => change.mutate(() => api.mapTag({ tag, topic: key }));
  return (
    <tr>
      <td className={classes.tag}>
        <Link href={pageHref('/articles', { tag: [tag] })}>
          <bdi>{label}</bdi>
        </Link>
      </td>
      <td className={classes.number}>{format.number(mapping.articles)}</td>
      {isOpen ? (
        <td colSpan={2} className={classes.wide}>
          <div className={classes.picking}>
            <KnownPicker
              name="topics"
              label={t('tags.choose', { tag: label })}
              find={findTopics}
              taken={topic ? [topic.key] : []}
              onPick={({ key }) => setTopic(key)}
              isAwaited
            />
            <Button variant="default" loading={change.isPending} onClick={() => setTopic(null)}>
              {t('tags.notATopic')}
            </Button>
            <Button variant="subtle" onClick={close}>
              {t('correct.cancel')}
            </Button>
          </div>
        </td>
      ) : (
        <>
          <td>
            <div className={classes.cell}>
              {topicText(mapping, t, format.locale)}
              <ActionIcon
                size="md"
                variant="subtle"
                color="gray"
                aria-label={t('tags.choose', { tag: label })}
                loading={change.isPending}
                autoFocus={wasOpen}
                onClick={() => setOpen(true)}
              >
                <IconPencil size={14} />
              </ActionIcon>
            </div>
          </td>
          <td className={classes.origin}>
            <div className={classes.cell}>
              {t(`tags.origin.${origin}`)}
              {origin === 'own' && (
                <Tooltip label={t('tags.reset')}>
                  <ActionIcon
                    size="md"
                    variant="subtle"
                    color="gray"
                    aria-label={t('tags.resetOf', { tag: label })}
                    onClick={() => change.mutate(() => api.unmapTag(tag))}
                  >
                    <IconArrowBackUp size={14} />
                  </ActionIcon>
                </Tooltip>
              )}
            </div>
          </td>
        </>
      )}
    </tr>
  );
}

function topicText({ topic, country, origin }: TagMapping, t: Translate, locale: string): string {
  if (topic) return sentenceCase(topic.label, locale);
  if (country) return t('tags.country', { country: country.label });
  return origin === 'own' ? t('tags.isNoTopic') : '–';
}
