import { IconExternalLink } from '@tabler/icons-react';
import type { ArticleDetail } from '@vigie/contract';
import { useLanguage } from '../../i18n/language.js';
import { useUser } from '../../session.js';
import { ArticleFacts } from './article-facts.js';
import classes from './article-head.module.css';
import type { Chosen } from './chosen.js';
import { CorrectionMenu } from './corrections/correction-menu.js';
import { CorrectionNotes } from './corrections/correction-notes.js';
import { foundIn } from './found-in.js';
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
  const { t, said } = speech;
  const admin = useUser()?.role === 'admin';
  const { url } = article;
  const inTitle = article.mentions.filter((mention) => mention.field === 'title');
  const lang = article.language ?? undefined;
  return (
    <header className={classes.head}>
      <h1 dir="auto" lang={lang}>
        {article.title === null ? (
          t('articles.untitled')
        ) : (
          <MarkedText
            text={article.title}
            mentions={inTitle}
            found={foundIn(article, 'title')}
            chosen={chosen}
            onChoose={onChoose}
          />
        )}
      </h1>
      <div className={classes.row}>
        <ArticleFacts article={article} onStory={onStory} />
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
