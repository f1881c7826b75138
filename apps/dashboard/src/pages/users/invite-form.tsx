import { Button, CopyButton, NativeSelect, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { useProblemText } from '../../layout/entrance.js';
import classes from './users.module.css';

/** Invites a person; their one-time link is shown this once. */
export function InviteForm() {
  const { t } = useLanguage();
  const client = useQueryClient();
  const invite = useMutation({
    mutationFn: api.addUser,
    onSuccess: () => client.invalidateQueries({ queryKey: ['users'] }),
  });
  const message = useProblemText(invite.error);
  return (
    <section className={classes.card}>
      <h2>{t('users.invite')}</h2>
      <p className="quiet">{t('users.inviteText')}</p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const values = new FormData(form);
          invite.mutate(
            {
              name: String(values.get('name')),
              email: String(values.get('email')),
              role: values.get('role') === 'admin' ? 'admin' : 'analyst',
            },
            { onSuccess: () => form.reset() },
          );
        }}
      >
        <TextInput name="name" label={t('field.name')} required withAsterisk={false} maxLength={100} />
        <TextInput name="email" type="email" label={t('field.email')} required withAsterisk={false} maxLength={254} />
        <NativeSelect
          name="role"
          label={t('field.role')}
          data={[
            { value: 'analyst', label: `${t('role.analyst')} – ${t('role.analystText')}` },
            { value: 'admin', label: `${t('role.admin')} – ${t('role.adminText')}` },
          ]}
        />
        {message && (
          <p role="alert" className={classes.error}>
            {message}
          </p>
        )}
        <Button type="submit" loading={invite.isPending}>
          {t('users.send')}
        </Button>
      </form>
      {invite.data?.inviteLink && <InviteLink link={absolute(invite.data.inviteLink)} name={invite.data.name} />}
    </section>
  );
}

const absolute = (link: string) => new URL(link, location.origin).href;

function InviteLink({ link, name }: { link: string; name: string }) {
  const { t } = useLanguage();
  return (
    <div className={classes.link} role="status">
      <strong>{t('users.linkFor', { name })}</strong>
      <code>{link}</code>
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button
            size="xs"
            variant="default"
            onClick={copy}
            leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          >
            {copied ? t('users.copied') : t('users.copy')}
          </Button>
        )}
      </CopyButton>
      <span className="quiet">{t('users.linkOnce')}</span>
    </div>
  );
}
