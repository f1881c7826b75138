import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TagMapping } from '@vigie/contract';
import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import { problemText } from '../../layout/problem-text.js';
import { pageHref } from '../../selection/parameters.js';
import { findTopics } from '../article/corrections/find-topics.js';
import { KnownPicker } from '../article/corrections/known-picker.js';
import classes from './labelling.module.css';

/** One tag of publishers: the topic it stands for, and a way to say otherwise. */
export function TagRow({ mapping }: { mapping: TagMapping }) {
  const speech = useLanguage();
  const { t, format } = speech;
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: () => {
      setOpen(false);
      notifications.show({ message: t('tags.saved') });
    },
    onSettled: () => client.invalidateQueries(),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
  const { tag, label, topic, origin } = mapping;
  const setTopic = (key: string | null) => change.mutate(() => api.mapTag({ tag, topic: key }));
  return (
    <tr>
      <td dir="auto">
        <Link href={pageHref('/articles', { tag: [tag] })}>{label}</Link>
      </td>
      <td className={classes.number}>{format.number(mapping.articles)}</td>
      <td>
        {isOpen ? (
          <Group gap={6} wrap="nowrap">
            <KnownPicker
              name="topics"
              label={t('tags.choose', { tag: label })}
              find={findTopics}
              taken={topic ? [topic.key] : []}
              onPick={({ key }) => setTopic(key)}
            />
            <Button size="xs" variant="default" onClick={() => setTopic(null)}>
              {t('tags.notATopic')}
            </Button>
            <Button size="xs" variant="subtle" onClick={() => setOpen(false)}>
              {t('correct.cancel')}
            </Button>
          </Group>
        ) : (
          <Group gap={4} wrap="nowrap">
            {topic ? sentenceCase(topic.label, format.locale) : origin === 'own' ? t('tags.notATopic') : '–'}
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t('tags.choose', { tag: label })}
              loading={change.isPending}
              onClick={() => setOpen(true)}
            >
              <IconPencil size={14} />
            </ActionIcon>
          </Group>
        )}
      </td>
      <td>
        <Group gap={4} wrap="nowrap">
          <span className="quiet">{t(`tags.origin.${origin}`)}</span>
          {origin === 'own' && (
            <Tooltip label={t('tags.reset')}>
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={t('tags.reset')}
                onClick={() => change.mutate(() => api.unmapTag(tag))}
              >
                <IconArrowBackUp size={14} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      </td>
    </tr>
  );
}
