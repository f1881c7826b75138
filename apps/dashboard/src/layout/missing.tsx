import { Button } from '@mantine/core';
import { IconCompass } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useLanguage } from '../i18n/language.js';
import { Empty } from './empty.js';
import { useTitle } from './use-title.js';

/** No page has this address. */
export function Missing() {
  const { t } = useLanguage();
  useTitle(t('missing.title'));
  return (
    <Empty
      icon={<IconCompass size={32} stroke={1.5} aria-hidden />}
      title={t('missing.title')}
      text={t('missing.text')}
    >
      <Button component={Link} href="/" variant="default">
        {t('missing.home')}
      </Button>
    </Empty>
  );
}
