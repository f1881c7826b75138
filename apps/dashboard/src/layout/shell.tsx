import { IconArticle, IconChartHistogram, IconTags, IconUpload, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useLanguage } from '../i18n/language.js';
import { pageHref } from '../selection/parameters.js';
import { useSelection } from '../selection/use-selection.js';
import { useUser } from '../session.js';
import { AccountMenu } from './account-menu.js';
import { Logo } from './logo.js';
import classes from './shell.module.css';
import { usePageTop } from './use-page-top.js';

/** What surrounds every page of a signed-in person. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  usePageTop();
  return (
    <div className={classes.shell}>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <header className={classes.header}>
        <Link href="/" className={classes.brand} aria-label={t('nav.home')}>
          <Logo />
          <span>Vigie</span>
        </Link>
        <Navigation />
        <AccountMenu />
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  );
}

function Navigation() {
  const { t } = useLanguage();
  const user = useUser();
  const { selection } = useSelection();
  const entries = [
    { path: '/', label: t('nav.overview'), icon: IconChartHistogram, carries: true, admin: false },
    { path: '/articles', label: t('nav.articles'), icon: IconArticle, carries: true, admin: false },
    { path: '/uploads', label: t('nav.uploads'), icon: IconUpload, carries: false, admin: true },
    { path: '/labelling', label: t('nav.labelling'), icon: IconTags, carries: false, admin: true },
    { path: '/users', label: t('nav.users'), icon: IconUsers, carries: false, admin: true },
  ].filter((entry) => user?.role === 'admin' || !entry.admin);
  const [location] = useLocation();
  // Feeds are a way of uploading.
  const place = location === '/feeds' ? '/uploads' : location;
  const within = (path: string) => (path === '/' ? place === '/' : place.startsWith(path));
  return (
    <nav className={classes.nav} aria-label={t('nav.main')}>
      {entries.map(({ path, label, icon: Icon, carries }) => (
        <Link
          key={path}
          href={carries ? pageHref(path, selection) : path}
          className={classes.link}
          aria-current={within(path) ? 'page' : undefined}
        >
          <Icon size={17} stroke={1.7} aria-hidden />
          <span>{label}</span>
        </Link>
      ))}
    </nav>
  );
}
