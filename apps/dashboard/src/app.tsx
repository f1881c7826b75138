import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react';
import { useCallback } from 'react';
import { LanguageProvider } from './i18n/language.js';
import { Announcements } from './layout/announcements.js';
import { queryClient } from './query-client.js';
import { Routes } from './routes.js';
import { cssVariables, theme } from './theme.js';

// Links are followed by the router; the filters, which live in the same URL, must hear of it.
enableHistorySync();

/** The whole dashboard. */
export function App() {
  const onLanguage = useCallback(() => void queryClient.invalidateQueries(), []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <LanguageProvider onChange={onLanguage}>
          <NuqsAdapter>
            <Announcements />
            <Routes />
          </NuqsAdapter>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
