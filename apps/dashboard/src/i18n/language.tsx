import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { en } from './en.js';
import { type Formatter, formatter, type Language } from './format.js';
import { fr } from './fr.js';
import { serverWords } from './server-words.js';
import { type Message, type Params, translate } from './translate.js';
import { typeset } from './typeset.js';

export type MessageKey = keyof typeof en;
export type Translate = (key: MessageKey, params?: Params) => string;

export type Speech = {
  language: Language;
  setLanguage: (language: Language) => void;
  t: Translate;
  /** What the server said in English, by its words or else by its code. */
  said: (text: string, code?: string) => string;
  format: Formatter;
};

const dictionaries: Record<Language, Record<MessageKey, Message>> = { en, fr };
const STORED = 'vigie-language';
const Context = createContext<Speech | null>(null);

function firstLanguage(): Language {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(STORED);
  } catch {
    // Storage may be refused; the browser's own language is used then.
  }
  if (stored === 'en' || stored === 'fr') return stored;
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return (preferred.find((tag) => tag === 'fr' || tag === 'en') as Language | undefined) ?? 'en';
}

/** Speaks the chosen language to everything below; `onChange` hears when labels must be asked for again. */
export function LanguageProvider({ children, onChange }: { children: ReactNode; onChange: () => void }) {
  const [language, choose] = useState(() => {
    const first = firstLanguage();
    document.documentElement.lang = first;
    return first;
  });
  const setLanguage = useCallback((next: Language) => {
    try {
      localStorage.setItem(STORED, next);
    } catch {
      // The choice then holds until the page is closed.
    }
    document.documentElement.lang = next;
    choose(next);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server wrote must be asked for again in the new language
  useEffect(onChange, [language]);
  const speech = useMemo<Speech>(() => {
    const format = formatter(language);
    return {
      language,
      setLanguage,
      format,
      said: (text, code) => typeset(serverWords(text, language, code), language),
      t: (key, params = {}) => typeset(translate(dictionaries[language][key], params, format.locale), language),
    };
  }, [language, setLanguage]);
  return <Context value={speech}>{children}</Context>;
}

/** The chosen language: `t` for texts, `said` for what the server says, `format` for numbers, dates and names. */
export function useLanguage(): Speech {
  const speech = use(Context);
  if (!speech) throw new Error('useLanguage outside LanguageProvider');
  return speech;
}
