import { Button } from '@mantine/core';
import { IconFilterOff, IconUpload } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { Empty } from '../../layout/empty.js';
import { Logo } from '../../layout/logo.js';
import { useSelection } from '../../selection/use-selection.js';
import { useUser } from '../../session.js';

/** Nothing has been uploaded: says what to do. */
export function NothingYet() {
  const { t } = useLanguage();
  const admin = useUser()?.role === 'admin';
  return (
    <Empty icon={<Logo size={48} />} title={t('nothing.title')} text={t(admin ? 'nothing.admin' : 'nothing.analyst')}>
      {admin && (
        <Button component={Link} href="/uploads" leftSection={<IconUpload size={16} />}>
          {t('nothing.upload')}
        </Button>
      )}
    </Empty>
  );
}

/** The filters leave nothing. */
export function NothingFound() {
  const { t } = useLanguage();
  const { clear } = useSelection();
  return (
    <Empty icon={<IconFilterOff size={30} stroke={1.5} aria-hidden />} title={t('found.title')} text={t('found.text')}>
      <Button variant="default" onClick={clear}>
        {t('filter.clear')}
      </Button>
    </Empty>
  );
}
