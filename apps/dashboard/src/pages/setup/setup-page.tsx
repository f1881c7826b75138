import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Redirect, useLocation, useSearchParams } from 'wouter';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Entrance } from '../../layout/entrance.js';
import { useEntrance } from '../../session.js';

/** Makes the first administrator, by the one-time link that the start printed. */
export function SetupPage() {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const [token] = useState(search.get('token') ?? '');
  const [, go] = useLocation();
  const entrance = useEntrance(api.setup);
  const setup = useQuery({ queryKey: ['setup'], queryFn: api.setupState });
  const password = {
    name: 'password',
    label: t('field.password'),
    kind: 'new-password',
    description: t('field.rule'),
  } as const;
  // Whoever keeps the link as a bookmark comes to what it opened.
  if (setup.data?.open === false) return <Redirect to="/" replace />;
  return (
    <Entrance
      title={t('setup.title')}
      text={t('setup.text')}
      submit={t('setup.submit')}
      busy={entrance.isPending}
      error={entrance.error}
      fields={[
        { name: 'name', label: t('field.name'), kind: 'text' },
        { name: 'email', label: t('field.email'), kind: 'email' },
        password,
        ...(token
          ? []
          : [{ name: 'token', label: t('setup.token'), kind: 'text', description: t('setup.tokenHint') } as const]),
      ]}
      onSubmit={({ name = '', email = '', password: chosen = '', token: typed = '' }) =>
        entrance.mutate(
          { token: token || typed, name, email, password: chosen },
          { onSuccess: () => go('/', { replace: true }) },
        )
      }
    />
  );
}
