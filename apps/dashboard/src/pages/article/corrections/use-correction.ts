import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ArticleDetail, Correction } from '@vigie/contract';
import { api, type CorrectionValue } from '../../../api.js';
import { useLanguage } from '../../../i18n/language.js';
import { problemText } from '../../../layout/problem-text.js';

/** Takes over an article as it is after a change; every number elsewhere may be another now. */
function useTakeOver() {
  const client = useQueryClient();
  return (article: ArticleDetail) => {
    // The words that were searched for stay marked: a correction changes no text.
    client.setQueriesData<ArticleDetail>({ queryKey: ['article', article.id] }, (before) =>
      before?.highlights ? { ...article, highlights: before.highlights } : article,
    );
    void client.invalidateQueries({
      predicate: ({ queryKey }) => !['session', 'article'].includes(String(queryKey[0])),
    });
  };
}

/** Sets what a person knows better; `onDone` closes the form. */
export function useCorrection(id: string, onDone: () => void) {
  const speech = useLanguage();
  const takeOver = useTakeOver();
  return useMutation({
    mutationFn: (correction: CorrectionValue) => api.correct(id, correction),
    onSuccess: (article) => {
      takeOver(article);
      notifications.show({ message: speech.t('correct.saved') });
      onDone();
    },
  });
}

/** Lets the rules decide again. */
export function useUndoCorrection(id: string) {
  const speech = useLanguage();
  const takeOver = useTakeOver();
  return useMutation({
    mutationFn: (field: Correction['field']) => api.undoCorrection(id, field),
    onSuccess: (article) => {
      takeOver(article);
      notifications.show({ message: speech.t('correct.undone') });
      // The button that was pressed is gone with what it took back.
      document.getElementById('main')?.focus({ preventScroll: true });
    },
    onError: (error) => notifications.show({ color: 'red', message: problemText(error, speech) }),
  });
}
