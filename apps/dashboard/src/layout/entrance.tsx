import { Button, PasswordInput, TextInput } from '@mantine/core';
import type { Fault } from '@vigie/contract';
import { type ReactNode, useId } from 'react';
import { ApiError } from '../api-error.js';
import { type Speech, useLanguage } from '../i18n/language.js';
import { LanguageChoice } from './account-menu.js';
import classes from './entrance.module.css';
import { Logo } from './logo.js';
import { problemText } from './problem-text.js';
import { useTitle } from './use-title.js';

type Field = {
  name: string;
  label: string;
  kind: 'email' | 'text' | 'password' | 'new-password';
  description?: string;
};
type Props = {
  title: string;
  text: string;
  fields: Field[];
  submit: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (values: Record<string, string>) => void;
  children?: ReactNode;
};

/** A page with one small form, for those who are not signed in yet. */
export function Entrance({ title, text, fields, submit, busy, error, onSubmit, children }: Props) {
  useTitle(title);
  const message = useProblemText(error);
  const errorId = useId();
  return (
    <div className={classes.page}>
      <main className={classes.card}>
        <div className={classes.brand}>
          <Logo size={34} />
          <span>Vigie</span>
        </div>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.text}>{text}</p>
        <form
          className={classes.form}
          aria-describedby={message ? errorId : undefined}
          onSubmit={(event) => {
            event.preventDefault();
            const values = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
            onSubmit(Object.fromEntries(values) as Record<string, string>);
          }}
        >
          {fields.map((field, index) => (
            <EntranceField key={field.name} {...field} focus={index === 0} />
          ))}
          {message && (
            <p id={errorId} role="alert" className={classes.error}>
              {message}
            </p>
          )}
          <Button type="submit" size="md" fullWidth loading={busy}>
            {submit}
          </Button>
        </form>
        {children}
      </main>
      <footer className={classes.language}>
        <LanguageChoice />
      </footer>
    </div>
  );
}

function EntranceField({ name, label, kind, description, focus }: Field & { focus: boolean }) {
  const props = {
    name,
    label,
    description,
    required: true,
    withAsterisk: false,
    autoFocus: focus,
    size: 'md' as const,
  };
  if (kind === 'password') return <PasswordInput {...props} autoComplete="current-password" />;
  if (kind === 'new-password') return <PasswordInput {...props} autoComplete="new-password" />;
  return <TextInput {...props} type={kind} autoComplete={kind === 'email' ? 'username' : 'name'} />;
}

/** The words of a refusal, with the single faults where the server names them. */
export function useProblemText(error: Error | null): string | null {
  const speech = useLanguage();
  if (!error) return null;
  if (!(error instanceof ApiError)) return error.message;
  const { status, errors } = error.problem;
  if (status === 409) return speech.t('field.taken');
  if (errors?.length) return [...new Set(errors.map((fault) => faultText(fault, speech)))].join(' · ');
  return problemText(error, speech);
}

/** What is wrong with one field; faults of passwords are said in the reader's language. */
function faultText({ path, message }: Fault, { t, said }: Speech): string {
  if (path === 'password') return t('field.weak');
  if (path === 'current') return t('account.wrong');
  if (path === 'token') return t('field.link');
  return path ? `${path}: ${said(message)}` : said(message);
}
