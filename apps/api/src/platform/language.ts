import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** A language that labels come in. */
export type LabelLanguage = 'en' | 'fr';

const MOST_RANGES = 50;

/** English unless French is preferred: its quality is positive and above English's (or equal and named first). */
export function preferredLanguage(header: string | undefined): LabelLanguage {
  const quality = new Map<string, { q: number; place: number }>();
  const ranges = (header ?? '').slice(0, 1000).split(',', MOST_RANGES);
  for (const [place, range] of ranges.entries()) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    const q = weight === undefined ? 1 : Number(weight.slice(2));
    if (!Number.isFinite(q)) continue;
    const language = tag.split('-')[0] ?? '';
    const known = quality.get(language);
    if (known === undefined || q > known.q) quality.set(language, { q, place });
  }
  const any = quality.get('*') ?? { q: 0, place: MOST_RANGES };
  const french = quality.get('fr') ?? { q: 0, place: MOST_RANGES };
  const english = quality.get('en') ?? any;
  if (french.q <= 0) return 'en';
  return french.q > english.q || (french.q === english.q && french.place < english.place) ? 'fr' : 'en';
}

/** The language to label an answer in, from `Accept-Language`. */
export const Language = createParamDecorator((_: unknown, context: ExecutionContext): LabelLanguage => {
  return preferredLanguage(context.switchToHttp().getRequest<Request>().headers['accept-language']);
});
