import { Button, Group, Textarea, TextInput } from '@mantine/core';
import type { OwnTopic } from '@vigie/contract';
import { useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';
import classes from './labelling.module.css';
import { ParentPicker } from './parent-picker.js';
import { RulePreview } from './rule-preview.js';
import { usePreview } from './use-preview.js';
import { ruleFault, type TopicDraft, useSaveTopic } from './use-save-topic.js';

type Props = { topic: OwnTopic | null; onClose: () => void };

/** Makes or changes an own topic; what its rule matches is shown while it is written, before anything is saved. */
export function TopicForm({ topic, onClose }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  const [draft, setDraft] = useState<TopicDraft>({
    label: topic?.label ?? '',
    labelFr: topic?.labelFr ?? '',
    rule: topic?.rule ?? '',
    parent: topic?.parent ?? null,
  });
  const change = (part: Partial<TopicDraft>) => setDraft({ ...draft, ...part });
  const ruleBox = useRef<HTMLTextAreaElement>(null);
  const preview = usePreview(draft.rule);
  const save = useSaveTopic(topic, { onDone: onClose, onFault: (error) => pointTo(error, ruleBox.current) });
  // A fault in the rule is told by the preview, with its place.
  const isToldBeside = save.error !== null && ruleFault(save.error) !== undefined && preview.fault !== null;
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(draft);
      }}
    >
      <div className={classes.form}>
        <h2>{topic === null ? t('topics.new') : t('topics.edit', { label: topic.label })}</h2>
        <Names draft={draft} onChange={change} />
        <ParentPicker parent={draft.parent} onChange={(parent) => change({ parent })} exclude={topic?.key} />
        <Textarea
          ref={ruleBox}
          label={t('topics.rule')}
          description={t('topics.ruleHint')}
          required
          autosize
          minRows={3}
          maxRows={14}
          maxLength={2000}
          value={draft.rule}
          onChange={(event) => change({ rule: event.currentTarget.value })}
          error={preview.fault !== null && preview.rule === draft.rule.trim()}
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

function Names({ draft, onChange }: { draft: TopicDraft; onChange: (part: Partial<TopicDraft>) => void }) {
  const { t } = useLanguage();
  return (
    <div className={classes.pair}>
      <TextInput
        label={t('topics.label')}
        required
        pattern=".*\S.*"
        maxLength={100}
        value={draft.label}
        onChange={(event) => onChange({ label: event.currentTarget.value })}
        autoFocus
      />
      <TextInput
        label={t('topics.labelFr')}
        maxLength={100}
        value={draft.labelFr}
        onChange={(event) => onChange({ labelFr: event.currentTarget.value })}
      />
    </div>
  );
}

/** Selects in the rule what the server could not read. */
function pointTo(error: Error, box: HTMLTextAreaElement | null): void {
  const position = ruleFault(error)?.position;
  if (position === undefined || box === null) return;
  const before = box.value.length - box.value.trimStart().length;
  box.focus();
  box.setSelectionRange(before + position.start, before + position.end);
}
