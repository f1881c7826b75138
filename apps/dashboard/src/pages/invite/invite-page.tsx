import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Entrance } from '../../layout/entrance.js';
import { useEntrance } from '../../session.js';

/** Accepts an invitation: the person chooses a password. */
export function InvitePage() {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const [token] = useState(search.get('token') ?? '');
  const [, go] = useLocation();
  const entrance = useEntrance(api.acceptInvite);
  return (
    <Entrance
      title={t('invite.title')}
      text={t('invite.text')}
      submit={t('invite.submit')}
      busy={entrance.isPending}
      error={entrance.error}
      fields={[{ name: 'password', label: t('field.newPassword'), kind: 'new-password', description: t('field.rule') }]}
      onSubmit={({ password = '' }) =>
        entrance.mutate({ token, password }, { onSuccess: () => go('/', { replace: true }) })
      }
    />
  );
}
