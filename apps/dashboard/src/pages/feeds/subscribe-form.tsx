import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';
import classes from './feeds.module.css';
import { intervalText, pollIntervals, USUAL_INTERVAL } from './poll-intervals.js';

/** Subscribes to a feed, and says what its address leads to. */
export function SubscribeForm() {
  const speech = useLanguage();
  const { t } = speech;
  const client = useQueryClient();
  const id = useId();
  const subscribe = useMutation({
    mutationFn: api.addFeed,
    onSuccess: () => client.invalidateQueries({ queryKey: ['feeds'] }),
  });
  const { data, error, isPending } = subscribe;
  return (
    <form
      className={classes.form}
      aria-label={t('feeds.add')}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const values = new FormData(form);
        const feed = { url: String(values.get('url')), minutes: Number(values.get('minutes')) };
        subscribe.mutate(feed, { onSuccess: () => form.reset() });
      }}
    >
      <TextInput
        name="url"
        label={t('feeds.url')}
        placeholder="https://"
        required
        withAsterisk={false}
        maxLength={2000}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={id}
      />
      <NativeSelect
        name="minutes"
        label={t('feeds.interval')}
        defaultValue={String(USUAL_INTERVAL)}
        data={pollIntervals(t, USUAL_INTERVAL)}
      />
      <Button type="submit" loading={isPending}>
        {t('feeds.add')}
      </Button>
      <div id={id} className={classes.answer}>
        {isPending && <p role="status">{t('feeds.looking')}</p>}
        {error && (
          <p role="alert" className={classes.error}>
            {problemText(error, speech).replace(/^url: /, '')}
          </p>
        )}
        {data && !isPending && (
          <p role="status">
            {data.items === null
              ? t('feeds.addedLarge', { name: data.title ?? data.url, interval: intervalText(t, data.minutes) })
              : t('feeds.added', {
                  name: data.title ?? data.url,
                  count: data.items,
                  interval: intervalText(t, data.minutes),
                })}
          </p>
        )}
      </div>
    </form>
  );
}
