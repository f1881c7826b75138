import { Button, PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api.js';
import { ApiError } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { useProblemText } from '../../layout/entrance.js';
import { PageHead } from '../../layout/page-head.js';
import { useUser } from '../../session.js';
import classes from '../users/users.module.css';

/** One's own account: who one is here, and a new password. */
export function AccountPage() {
  const { t } = useLanguage();
  const user = useUser();
  // A wrong present password is answered like a missing session, but must not end it.
  const change = useMutation({ mutationKey: ['access'], mutationFn: api.changePassword });
  const wrong = change.error instanceof ApiError && (change.error.status === 401 || change.error.status === 403);
  const message = useProblemText(wrong ? new Error(t('account.wrong')) : change.error);
  return (
    <>
      <PageHead
        title={t('account.title')}
        text={user ? `${user.name} · ${user.email} · ${t(`role.${user.role}`)}` : ''}
      />
      <section className={classes.card}>
        <h2>{t('account.password')}</h2>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const values = new FormData(form);
            change.mutate(
              { current: String(values.get('current')), password: String(values.get('password')) },
              {
                onSuccess: () => {
                  form.reset();
                  notifications.show({ message: t('account.changed') });
                },
              },
            );
          }}
        >
          <PasswordInput
            name="current"
            label={t('account.current')}
            autoComplete="current-password"
            required
            withAsterisk={false}
          />
          <PasswordInput
            name="password"
            label={t('field.newPassword')}
            description={t('field.rule')}
            autoComplete="new-password"
            required
            withAsterisk={false}
          />
          {message && (
            <p role="alert" className={classes.error}>
              {message}
            </p>
          )}
          <Button type="submit" loading={change.isPending}>
            {t('account.change')}
          </Button>
        </form>
      </section>
    </>
  );
}
