import { IconExternalLink } from '@tabler/icons-react';
import type { ArticleDetail } from '@vigie/contract';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { pageHref } from '../../selection/parameters.js';
import { useUser } from '../../session.js';
import { instantText, publishedText } from '../articles/published.js';
import classes from './article-head.module.css';
import type { Chosen } from './chosen.js';
import { CorrectionMenu } from './corrections/correction-menu.js';
import { CorrectionNotes } from './corrections/correction-notes.js';
import { MarkedText } from './marked-text.js';
import { SafeLink } from './safe-link.js';

type Props = {
  article: ArticleDetail;
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
  onStory: () => void;
};

/** Title and everything that is known about the article as a whole. */
export function ArticleHead({ article, chosen, onChoose, onStory }: Props) {
  const speech = useLanguage();
  const { t, said, format } = speech;
  const admin = useUser()?.role === 'admin';
  const { source, story, url, image, uploadId } = article;
  const inTitle = article.mentions.filter((mention) => mention.field === 'title');
  const lang = article.language ?? undefined;
  return (
    <header className={classes.head}>
      <h1 dir="auto" lang={lang}>
        {article.title === null ? (
          t('articles.untitled')
        ) : (
          <MarkedText text={article.title} mentions={inTitle} chosen={chosen} onChoose={onChoose} />
        )}
      </h1>
      <div className={classes.row}>
        <dl className={classes.facts}>
          <Fact name={t('field.source')}>
            {source && (
              <Link href={pageHref('/', { source: [source.id] })}>
                <bdi>{source.name}</bdi>
              </Link>
            )}
            {source?.country && <span className="quiet"> {format.region(source.country)}</span>}
          </Fact>
          <Fact name={t('field.published')}>
            <span className="numbers">{publishedText(article, speech)}</span>
            {article.datePrecision !== 'instant' && (
              <span className="quiet"> {t(`precision.${article.datePrecision}`)}</span>
            )}
          </Fact>
          {article.modifiedAt && article.modifiedAt !== article.publishedAt && (
            <Fact name={t('field.modified')}>
              <span className="numbers">{instantText(article.modifiedAt, article.publishedOffset, format)}</span>
            </Fact>
          )}
          {article.author && (
            <Fact name={t('field.author')}>
              <bdi>{article.author}</bdi>
            </Fact>
          )}
          {article.section && (
            <Fact name={t('field.section')}>
              <bdi>{article.section}</bdi>
            </Fact>
          )}
          {article.language && (
            <Fact name={t('field.language')}>
              {format.language(article.language)}
              {article.locale && article.locale !== article.language && (
                <span className="quiet"> {article.locale}</span>
              )}
            </Fact>
          )}
          <Fact name={t('field.story')}>
            {story.size > 1 ? (
              <button type="button" className={classes.link} onClick={onStory}>
                {t('articles.story', { count: story.size })}
              </button>
            ) : (
              t('article.alone')
            )}
          </Fact>
          <Fact name={t('field.upload')}>
            {admin ? <Link href={`/uploads/${uploadId}`}>#{uploadId}</Link> : `#${uploadId}`}
          </Fact>
          {image && (
            <Fact name={t('field.image')}>
              <SafeLink url={image}>{t('article.openImage')}</SafeLink>
            </Fact>
          )}
        </dl>
        {admin && <CorrectionMenu article={article} />}
      </div>
      <CorrectionNotes article={article} />
      {url && (
        <p className={classes.url}>
          <IconExternalLink size={14} stroke={1.7} aria-hidden />
          <SafeLink url={url} />
        </p>
      )}
      {article.warnings.length > 0 && (
        <ul className={classes.warnings} aria-label={t('article.warnings')}>
          {article.warnings.map((warning) => (
            <li key={`${warning.code} ${warning.message}`}>{said(warning.message, warning.code)}</li>
          ))}
        </ul>
      )}
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
