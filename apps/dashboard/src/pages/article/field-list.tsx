import type { ArticleDetail } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { publishedText } from '../articles/published.js';
import classes from './field-list.module.css';
import { fieldName } from './field-name.js';

type Props = {
  article: ArticleDetail;
  chosen: string | null;
  pinned: string | null;
  onPin: (field: string | null) => void;
  onHover: (field: string | null) => void;
};

/** Every field that was read, with its value; choosing one lights its bytes in the raw record. */
export function FieldList({ article, chosen, pinned, onPin, onHover }: Props) {
  const speech = useLanguage();
  const { t } = speech;
  const fields = Object.keys(article.provenance);
  if (fields.length === 0) return <p className="quiet">{t('origin.none')}</p>;
  return (
    <ul className={classes.fields}>
      {fields.map((field) => (
        <li key={field}>
          <button
            type="button"
            className={classes.field}
            aria-pressed={pinned === field}
            data-lit={chosen === field || undefined}
            onClick={() => onPin(pinned === field ? null : field)}
            onPointerEnter={() => onHover(field)}
            onPointerLeave={() => onHover(null)}
          >
            <span className={classes.name}>{fieldName(field, t)}</span>
            <span className={classes.value} dir="auto">
              {valueText(article, field, publishedText(article, speech))}
            </span>
            <span className={classes.spans}>
              {t('origin.places', { count: article.provenance[field]?.length ?? 0 })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The value of a field as the article shows it, shortened. */
function valueText(article: ArticleDetail, field: string, published: string): string {
  const [name = '', index] = field.split(/[./]/);
  const at = index === undefined ? null : Number(index);
  if (name === 'publishedAt' || name === 'published') return published;
  if (name === 'source' || name === 'publisher') return article.source?.name ?? '–';
  if (name === 'tags') return at === null ? article.tags.join(', ') : (article.tags[at] ?? '–');
  if (name === 'givenCountries') return article.countries.map((country) => country.label).join(', ');
  if (name === 'givenTopics') return article.topics.map((topic) => topic.label).join(', ');
  if (name === 'paragraphs') {
    const paragraphs = at === null ? article.paragraphs : article.paragraphs.slice(at, at + 1);
    return shortened(paragraphs.map((paragraph) => paragraph.text).join(' '));
  }
  const value = (article as unknown as Record<string, unknown>)[name === 'modified' ? 'modifiedAt' : name];
  return typeof value === 'string' ? shortened(value) : '–';
}

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
