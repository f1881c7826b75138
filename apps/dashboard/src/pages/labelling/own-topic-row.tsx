import { ActionIcon, Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnTopic } from '@vigie/contract';
import { Link } from 'wouter';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { sentenceCase } from '../../i18n/sentence-case.js';
import { problemText } from '../../layout/problem-text.js';
import { pageHref } from '../../selection/parameters.js';
import classes from './labelling.module.css';

type Props = { topic: OwnTopic; onEdit: () => void; isReturnedTo: boolean };

/** One own topic: its rule, how many articles carry it, and the ways to change it. */
export function OwnTopicRow({ topic, onEdit, isReturnedTo }: Props) {
  const speech = useLanguage();
  const { t, language, format } = speech;
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const label = language === 'fr' ? (topic.labelFr ?? topic.label) : topic.label;
  const remove = useMutation({
    mutationFn: () => api.deleteTopic(topic.key),
    onSuccess: () => notifications.show({ message: t('topics.deleted') }),
    onSettled: () => client.invalidateQueries(),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
  return (
    <li className={classes.topic}>
      <div className={classes.topicText}>
        <strong>
          <bdi>{label}</bdi>
        </strong>
        {topic.parent && (
          <span className="quiet">
            {' '}
            {t('topics.under', { label: sentenceCase(topic.parent.label, format.locale) })}
          </span>
        )}
        <code dir="auto" title={topic.rule}>
          {topic.rule}
        </code>
      </div>
      <Link href={pageHref('/articles', { topic: [topic.key] })}>{t('count.articles', { count: topic.articles })}</Link>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('topics.edit', { label })}
          onClick={onEdit}
          autoFocus={isReturnedTo}
        >
          <IconPencil size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('topics.deleteOf', { label })}
          loading={remove.isPending}
          onClick={ask.open}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Group>
      <Modal opened={asking} onClose={ask.close} withCloseButton={false} centered>
        <Modal.Title fw={620} mb={6}>
          {t('topics.deleteTitle', { label })}
        </Modal.Title>
        <Text mb={16}>
          {topic.articles === 0 ? t('topics.deleteNone') : t('topics.deleteText', { count: topic.articles })}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={ask.close}>
            {t('topics.cancel')}
          </Button>
          <Button
            color="red.9"
            onClick={() => {
              ask.close();
              remove.mutate();
            }}
          >
            {t('topics.delete')}
          </Button>
        </Group>
      </Modal>
    </li>
  );
}
