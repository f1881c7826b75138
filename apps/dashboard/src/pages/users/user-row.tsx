import { Button, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ManagedUser, UserChange } from '@vigie/contract';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';
import { useUser } from '../../session.js';
import classes from './users.module.css';

/** One person: their role, and whether they may come in. One cannot lock oneself out here. */
export function UserRow({ user }: { user: ManagedUser }) {
  const speech = useLanguage();
  const { t, format } = speech;
  const self = useUser()?.id === user.id;
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (body: UserChange) => api.changeUser(user.id, body),
    onSettled: () => client.invalidateQueries({ queryKey: ['users'] }),
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
  const seen = user.lastSeenAt
    ? t('users.seen', { time: format.instant(user.lastSeenAt) })
    : t(user.invited ? 'users.invited' : 'users.never');
  return (
    <li className={classes.row} data-disabled={user.disabled || undefined}>
      <div className={classes.who}>
        <strong>
          {user.name}
          {self && <span className="quiet"> ({t('users.you')})</span>}
        </strong>
        <span className="quiet">{user.email}</span>
        <span className="quiet">{user.disabled ? t('users.disabled') : seen}</span>
      </div>
      <NativeSelect
        size="sm"
        aria-label={t('users.roleOf', { name: user.name })}
        value={user.role}
        disabled={self || change.isPending}
        onChange={(event) => change.mutate({ role: event.currentTarget.value === 'admin' ? 'admin' : 'analyst' })}
        data={[
          { value: 'analyst', label: t('role.analyst') },
          { value: 'admin', label: t('role.admin') },
        ]}
      />
      <Button
        size="sm"
        variant="default"
        disabled={self}
        loading={change.isPending}
        onClick={() => change.mutate({ disabled: !user.disabled })}
      >
        {user.disabled ? t('users.enable') : t('users.disable')}
      </Button>
    </li>
  );
}
