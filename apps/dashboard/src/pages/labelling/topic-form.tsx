import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnTopic } from '@vigie/contract';
import { useState } from 'react';
import { api } from '../../api.js';
import { ApiError } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';
import classes from './labelling.module.css';
import { ParentPicker } from './parent-picker.js';
import { RulePreview } from './rule-preview.js';

type Props = { topic: OwnTopic | null; onClose: () => void };

/** Makes or changes an own topic; what its rule matches is shown while it is written, before anything is saved. */
export function TopicForm({ topic, onClose }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  const client = useQueryClient();
  const [label, setLabel] = useState(topic?.label ?? '');
  const [labelFr, setLabelFr] = useState(topic?.labelFr ?? '');
  const [rule, setRule] = useState(topic?.rule ?? '');
  const [parent, setParent] = useState(topic?.parent ?? null);
  const [asked] = useDebouncedValue(rule.trim(), 600);
  const save = useMutation({
    mutationFn: () => {
      const french = labelFr.trim();
      if (topic === null) {
        return api.addTopic({
          label,
          rule,
          ...(french ? { labelFr: french } : {}),
          ...(parent ? { parent: parent.key } : {}),
        });
      }
      return api.changeTopic(topic.key, { label, rule, labelFr: french || null, parent: parent?.key ?? null });
    },
    onSuccess: () => {
      notifications.show({ message: t('topics.saved') });
      onClose();
    },
    onSettled: () => client.invalidateQueries(),
  });
  // A fault in the rule is told by the preview, with its place.
  const isToldBelow = save.error instanceof ApiError && save.error.problem.errors?.some(({ path }) => path === 'rule');
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h2>{topic === null ? t('topics.new') : t('topics.edit', { label: topic.label })}</h2>
      <div className={classes.pair}>
        <TextInput
          label={t('topics.label')}
          required
          maxLength={100}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label={t('topics.labelFr')}
          description={t('topics.optional')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={100}
          value={labelFr}
          onChange={(event) => setLabelFr(event.currentTarget.value)}
        />
      </div>
      <ParentPicker parent={parent} onChange={setParent} exclude={topic?.key} />
      <Textarea
        label={t('topics.rule')}
        description={t('topics.ruleHint')}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={rule}
        onChange={(event) => setRule(event.currentTarget.value)}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        spellCheck={false}
      />
      {asked !== '' && <RulePreview key={asked} rule={asked} />}
      {save.error && !isToldBelow && (
        <p className={classes.error} role="alert">
          {problemText(save.error, speech)}
        </p>
      )}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          {t('topics.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('topics.save')}
        </Button>
      </Group>
    </form>
  );
}
