import { createContext, type PropsWithChildren, useCallback, useContext, useMemo } from 'react';
import { asValue, EXACTLY } from './change.js';
import type { FilterName } from './parameters.js';

type Topic = { key: string; articles: number; withSubtopics?: number | undefined };

const Alike = createContext<ReadonlySet<string>>(new Set());

/** Whether a topic's filter finds more articles than carry the topic itself. */
export const hasSubtopics = ({ articles, withSubtopics = articles }: Topic) => withSubtopics > articles;

/** Tells all within it of which topics it does not matter whether those below them count too. */
export function CountedTopics({ topics, children }: PropsWithChildren<{ topics: Topic[] }>) {
  const alike = useMemo(() => new Set(topics.filter((one) => !hasSubtopics(one)).map(({ key }) => key)), [topics]);
  return <Alike.Provider value={alike}>{children}</Alike.Provider>;
}

/** The value of a filter that finds just the articles that lists and charts count of a key: a topic's own. */
export function useCountedAs(): (name: FilterName, key: string) => string {
  const alike = useContext(Alike);
  return useCallback(
    (name, key) => (name === 'topic' && !alike.has(key) ? `${EXACTLY}${key}` : asValue(name, key)),
    [alike],
  );
}
