/** A text, or its plural forms chosen by `count`; `{name}` is filled in. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Params = Record<string, string | number>;

/** Fills a message in; numbers are written as the language writes them, `count` chooses the plural. */
export function translate(message: Message, params: Params, language: string): string {
  const text = typeof message === 'string' ? message : plural(message, Number(params.count ?? 0), language);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : isolated(value);
  });
}

function plural(forms: Partial<Record<Intl.LDMLPluralRule, string>>, count: number, language: string): string {
  const form = new Intl.PluralRules(language).select(count);
  return forms[form] ?? forms.other ?? '';
}

/** A name that is written from the right, kept apart so that it does not reorder what stands around it. */
function isolated(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text;
}
