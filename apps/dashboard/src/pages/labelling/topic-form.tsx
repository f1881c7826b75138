import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnTopic } from '@vigie/contract';
import { useRef, useState } from 'react';
import { api } from '../../api.js';
import { ApiError } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';
import classes from './labelling.module.css';
import { ParentPicker } from './parent-picker.js';
import { RulePreview } from './rule-preview.js';
import { usePreview } from './use-preview.js';

type Props = { topic: OwnTopic | null; onClose: () => void };

/** Makes or changes an own topic; what its rule matches is shown while it is written, before anything is saved. */
export function TopicForm({ topic, onClose }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  const [label, setLabel] = useState(topic?.label ?? '');
  const [labelFr, setLabelFr] = useState(topic?.labelFr ?? '');
  const [rule, setRule] = useState(topic?.rule ?? '');
  const [parent, setParent] = useState(topic?.parent ?? null);
  const ruleBox = useRef<HTMLTextAreaElement>(null);
  const preview = usePreview(rule);
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: () => {
      const french = labelFr.trim();
      if (topic !== null)
        return api.changeTopic(topic.key, { label, rule, labelFr: french || null, parent: parent?.key ?? null });
      return api.addTopic({
        ...{ label, rule },
        ...(french ? { labelFr: french } : {}),
        ...(parent ? { parent: parent.key } : {}),
      });
    },
    onSuccess: () => {
      notifications.show({ message: t('topics.saved') });
      onClose();
    },
    onError: (error) => pointTo(error, ruleBox.current),
    onSettled: () => client.invalidateQueries(),
  });
  // A fault in the rule is told by the preview, with its place.
  const isToldBeside = save.error !== null && ruleFault(save.error) !== undefined && preview.fault !== null;
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <div className={classes.form}>
        <h2>{topic === null ? t('topics.new') : t('topics.edit', { label: topic.label })}</h2>
        <div className={classes.pair}>
          <TextInput
            label={t('topics.label')}
            required
            pattern=".*\S.*"
            maxLength={100}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
            autoFocus
          />
          <TextInput
            label={t('topics.labelFr')}
            maxLength={100}
            value={labelFr}
            onChange={(event) => setLabelFr(event.currentTarget.value)}
          />
        </div>
        <ParentPicker parent={parent} onChange={setParent} exclude={topic?.key} />
        <Textarea
          ref={ruleBox}
          label={t('topics.rule')}
          description={t('topics.ruleHint')}
          required
          autosize
          minRows={3}
          maxRows={14}
          maxLength={2000}
          value={rule}
          onChange={(event) => setRule(event.currentTarget.value)}
          error={preview.fault !== null && preview.rule === rule.trim()}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          spellCheck={false}
          dir="auto"
        />
        {save.error && !isToldBeside && (
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
      </div>
      <RulePreview preview={preview} />
    </form>
  );
}

const ruleFault = (error: Error) =>
  error instanceof ApiError ? error.problem.errors?.find(({ path }) => path === 'rule') : undefined;

/** Selects in the rule what the server could not read. */
function pointTo(error: Error, box: HTMLTextAreaElement | null): void {
  const position = ruleFault(error)?.position;
  if (position === undefined || box === null) return;
  const before = box.value.length - box.value.trimStart().length;
  box.focus();
  box.setSelectionRange(before + position.start, before + position.end);
}
