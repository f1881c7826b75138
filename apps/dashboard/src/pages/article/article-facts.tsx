import type { ArticleDetail } from '@vigie/contract';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/language.js';
import { pageHref } from '../../selection/parameters.js';
import { instantText, publishedText } from '../articles/published.js';
import { UploadName } from '../uploads/upload-name.js';
import classes from './article-head.module.css';
import { SafeLink } from './safe-link.js';

/** Who published the article, when, in which language, and what else its record says. */
export function ArticleFacts({ article, onStory }: { article: ArticleDetail; onStory: () => void }) {
  const speech = useLanguage();
  const { t, format } = speech;
  const { source, story, image, uploadId } = article;
  return (
    <dl className={classes.facts}>
      <Fact name={t('field.source')}>
        {source && (
          <Link href={pageHref('/', { source: [source.id] })}>
            <bdi>{source.name}</bdi>
          </Link>
        )}
        {source?.country && <span className="quiet"> {format.region(source.country)}</span>}
        {source && (
          <>
            {' · '}
            <Link href={`/sources/${source.id}`}>{t('source.about')}</Link>
          </>
        )}
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
          {article.locale && article.locale !== article.language && <span className="quiet"> {article.locale}</span>}
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
        <UploadName id={uploadId} />
      </Fact>
      {image && (
        <Fact name={t('field.image')}>
          <SafeLink url={image}>{t('article.openImage')}</SafeLink>
        </Fact>
      )}
    </dl>
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
