import { useQueryClient } from '@tanstack/react-query';
import type { NewUpload } from '@vigie/contract';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api.js';
import { ApiError } from '../../api-error.js';
import { useLanguage } from '../../i18n/language.js';
import { problemText } from '../../layout/problem-text.js';

/** Sends files as one upload and opens its page; what failed on the way is said and the upload cancelled. */
export function useSending() {
  const speech = useLanguage();
  const { t } = speech;
  const client = useQueryClient();
  const [, go] = useLocation();
  const [state, setState] = useState<{ busy: boolean; sent: number; error: string | null }>({
    busy: false,
    sent: 0,
    error: null,
  });
  const send = async (files: File[], names: string[], options: NewUpload) => {
    setState({ busy: true, sent: 0, error: null });
    let id: string | null = null;
    try {
      const upload = await api.newUpload({
        name: title(names, t('upload.andOthers', { count: names.length - 1 })),
        ...options,
      });
      id = upload.id;
      let before = 0;
      for (const [index, file] of files.entries()) {
        const base = before;
        await api.putFile(id, names[index] ?? file.name, file, (sent) =>
          setState((now) => ({ ...now, sent: base + sent })),
        );
        before += file.size;
      }
      await api.completeUpload(id);
      await client.invalidateQueries({ queryKey: ['uploads'] });
      go(`/uploads/${id}`);
    } catch (error) {
      if (id) await api.cancelUpload(id).catch(() => undefined);
      const message = error instanceof Error ? problemText(error, speech) : String(error);
      setState({ busy: false, sent: 0, error: message });
      if (error instanceof ApiError && error.status === 401) client.setQueryData(['session'], null);
    }
  };
  return { ...state, send };
}

/** What an upload is called unless its sender names it. */
function title(names: string[], others: string): string {
  const [first = 'upload'] = names;
  return (names.length === 1 ? first : `${first} ${others}`).slice(0, 400);
}
