import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useLanguage } from '../i18n/language.js';

/** Where short messages about what was done appear; their buttons have a name in the reader's language. */
export function Announcements() {
  const { t } = useLanguage();
  const closeButtonProps = { 'aria-label': t('action.close') };
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}>
      <Notifications position="bottom-right" />
    </MantineThemeProvider>
  );
}
