import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import rows from '../../layout/list.module.css';
import { Loading } from '../../layout/loading.js';
import { PageHead } from '../../layout/page-head.js';
import { Problem } from '../../layout/problem.js';
import { InviteForm } from './invite-form.js';
import { UserRow } from './user-row.js';
import classes from './users.module.css';

/** Who may sign in, and as what. */
export function UsersPage() {
  const { t } = useLanguage();
  const users = useQuery({ queryKey: ['users'], queryFn: api.users });
  return (
    <>
      <PageHead title={t('users.title')} text={t('users.text')} />
      <div className={classes.columns}>
        <div>
          {users.isPending && <Loading />}
          {users.isError && <Problem error={users.error} onRetry={() => void users.refetch()} />}
          {users.data && (
            <ul className={rows.list}>
              {users.data.items.map((user) => (
                <UserRow key={user.id} user={user} />
              ))}
            </ul>
          )}
        </div>
        <InviteForm />
      </div>
    </>
  );
}
