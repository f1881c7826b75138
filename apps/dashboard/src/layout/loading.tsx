import { Center, Loader } from '@mantine/core';
import { useLanguage } from '../i18n/language.js';

/** Something is on its way. */
export function Loading({ full = false }: { full?: boolean }) {
  const { t } = useLanguage();
  return (
    <Center mih={full ? '100vh' : 240} role="status" aria-label={t('state.loading')}>
      <Loader size="sm" />
    </Center>
  );
}
