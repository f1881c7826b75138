import type { Seen } from './many-documents.js';
import type { Mutated } from './mutations.js';

/** What becomes of documents at a reader without any care, as the control of checks that send hostile ones. */
export function readNaively(documents: Iterable<Mutated>): Seen {
  const fates = [...documents].map((document) => {
    try {
      const text = document.bytes.toString('utf8');
      const { title }: { title: string } = text.startsWith('{') ? JSON.parse(text) : { title: text.split('\n\n')[1]! };
      const outcome = title.trim() === '' ? ('rejected' as const) : ('stored' as const);
      return { document, status: 204, items: [{ outcome, reason: null }] };
    } catch {
      return { document, status: 500, items: [] };
    }
  });
  return { fates, standstill: 0 };
}
