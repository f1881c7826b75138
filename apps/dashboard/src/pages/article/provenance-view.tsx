import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ArticleDetail } from '@vigie/contract';
import { useEffect, useMemo, useRef, useState } from 'react';
import { api } from '../../api.js';
import { useLanguage } from '../../i18n/language.js';
import { Loading } from '../../layout/loading.js';
import { cut } from '../../layout/marked.js';
import { Problem } from '../../layout/problem.js';
import { decodeBytes } from './decode-bytes.js';
import { FieldList } from './field-list.js';
import { fieldName } from './field-name.js';
import classes from './provenance-view.module.css';

/** Longest raw text that is drawn whole; beyond it the page would stall. */
const DRAWN = 400_000;
type Claim = { field: string | null; start: number; end: number };

/** The raw record beside the fields that were read from it. */
export function ProvenanceView({ article }: { article: ArticleDetail }) {
  const { t, format } = useLanguage();
  const raw = useQuery({ queryKey: ['raw', article.id], queryFn: () => api.raw(article.id), staleTime: Infinity });
  const [pinned, pin] = useState<string | null>(null);
  const [hovered, hover] = useState<string | null>(null);
  const field = hovered ?? pinned;
  const [shaded, setShaded] = useState(true);
  const box = useRef<HTMLPreElement>(null);
  const decoded = useMemo(
    () => (raw.data ? decodeBytes(raw.data, article.language) : null),
    [raw.data, article.language],
  );
  const claims = useMemo<Claim[]>(() => {
    if (!decoded) return [];
    const place = (name: string | null, span: { start: number; end: number }) => ({
      field: name,
      start: decoded.at(span.start),
      end: decoded.at(span.end),
    });
    const fields = Object.entries(article.provenance).flatMap(([name, spans]) =>
      spans.map((span) => place(name, span)),
    );
    return [...fields, ...article.unclaimed.map((span) => place(null, span))];
  }, [decoded, article]);
  useEffect(() => {
    const [view, first] = [box.current, field === null ? null : box.current?.querySelector<HTMLElement>('[data-lit]')];
    if (!view || !first) return;
    const seen = first.offsetTop >= view.scrollTop && first.offsetTop < view.scrollTop + view.clientHeight - 40;
    if (!seen) view.scrollTop = first.offsetTop - view.clientHeight / 3;
  }, [field]);
  if (raw.isError) return <Problem error={raw.error} onRetry={() => void raw.refetch()} />;
  if (!decoded || !raw.data) return <Loading />;
  return (
    <div className={classes.origin}>
      <section aria-label={t('origin.fields')}>
        <h2 className={classes.title}>{t('origin.fields')}</h2>
        <p className={classes.hint}>{t('origin.hint')}</p>
        <FieldList article={article} chosen={field} pinned={pinned} onPin={pin} onHover={hover} />
      </section>
      <section aria-label={t('origin.raw')}>
        <div className={classes.rawHead}>
          <h2 className={classes.title}>{t('origin.raw')}</h2>
          <span className="quiet numbers">
            {format.bytes(raw.data.length)} · {decoded.encoding.toUpperCase()}
          </span>
          <Switch
            size="xs"
            label={t('origin.shade')}
            checked={shaded}
            onChange={(event) => setShaded(event.currentTarget.checked)}
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre ref={box} className={classes.raw} dir="auto" tabIndex={0}>
          {cut(decoded.text.slice(0, DRAWN), claims).map(({ text, start, spans }) => {
            if (spans.length === 0) return text;
            const named = spans.filter((span) => span.field !== null);
            const lit = named.some((span) => span.field === field);
            const title = named.map((span) => fieldName(span.field ?? '', t)).join(', ') || t('origin.unclaimed');
            return (
              <span
                key={start}
                title={title}
                className={named.length > 0 ? classes.claimed : shaded ? classes.unclaimed : undefined}
                data-lit={lit || undefined}
              >
                {text}
              </span>
            );
          })}
        </pre>
        {decoded.text.length > DRAWN && <p className={classes.hint}>{t('origin.cut', { count: DRAWN })}</p>}
        <ul className={classes.key}>
          <li>
            <span className={classes.claimed}>{t('origin.claimed')}</span>
          </li>
          <li>
            <span className={classes.unclaimed}>{t('origin.unclaimed')}</span>
          </li>
        </ul>
      </section>
    </div>
  );
}
