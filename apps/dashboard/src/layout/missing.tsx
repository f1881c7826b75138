import { Button } from '@mantine/core';
import { IconCompass, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../i18n/language.js';
import { Empty } from './empty.js';
import { useTitle } from './use-title.js';

/** No page has this address. */
export function Missing() {
  const { t } = useLanguage();
  const icon = <IconCompass size={32} stroke={1.5} aria-hidden />;
  return <DeadEnd icon={icon} title={t('missing.title')} text={t('missing.text')} />;
}

/** A page that only administrators may see. */
export function Forbidden() {
  const { t } = useLanguage();
  const icon = <IconLock size={32} stroke={1.5} aria-hidden />;
  return <DeadEnd icon={icon} title={t('forbidden.title')} text={t('forbidden.text')} />;
}

function DeadEnd({ icon, title, text }: { icon: ReactNode; title: string; text: string }) {
  const { t } = useLanguage();
  useTitle(title);
  return (
    <Empty icon={icon} title={title} text={text}>
      <Button component={Link} href="/" variant="default">
        {t('missing.home')}
      </Button>
    </Empty>
  );
}
