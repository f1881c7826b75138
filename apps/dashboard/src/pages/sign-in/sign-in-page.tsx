import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.js';
import { ApiError } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { Entrance } from '../../layout/entrance.js';
import classes from '../../layout/entrance.module.css';
import { useEntrance } from '../../session.js';

/** Asks who is there; shown in place of any page, whose address stays. */
export function SignInPage() {
  const { t } = useLanguage();
  const entrance = useEntrance(api.signIn);
  const setup = useQuery({ queryKey: ['setup'], queryFn: api.setupState });
  const error =
    entrance.error instanceof ApiError && entrance.error.status === 401 ? new Error(t('signIn.wrong')) : entrance.error;
  return (
    <Entrance
      title={t('signIn.title')}
      text={t('signIn.text')}
      submit={t('signIn.submit')}
      busy={entrance.isPending}
      error={error}
      fields={[
        { name: 'email', label: t('field.email'), kind: 'email' },
        { name: 'password', label: t('field.password'), kind: 'password' },
      ]}
      onSubmit={({ email = '', password = '' }) => entrance.mutate({ email, password })}
    >
      {setup.data?.open && <p className={classes.foot}>{t('signIn.setupOpen')}</p>}
    </Entrance>
  );
}
