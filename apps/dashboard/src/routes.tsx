import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from './layout/loading.js';
import { Forbidden, Missing } from './layout/missing.js';
import { Problem } from './layout/problem.js';
import { Shell } from './layout/shell.js';
import { LiveProvider } from './live/live.js';
import { InvitePage } from './pages/invite/invite-page.js';
import { SetupPage } from './pages/setup/setup-page.js';
import { SignInPage } from './pages/sign-in/sign-in-page.js';
import { OutboxProvider } from './pages/uploads/sending/outbox.js';
import { SendingElsewhere } from './pages/uploads/sending/sending-state.js';
import { useSession } from './session.js';

const OverviewPage = lazy(() =>
  import('./pages/overview/overview-page.js').then((page) => ({ default: page.OverviewPage })),
);
const ArticlesPage = lazy(() =>
  import('./pages/articles/articles-page.js').then((page) => ({ default: page.ArticlesPage })),
);
const ArticlePage = lazy(() =>
  import('./pages/article/article-page.js').then((page) => ({ default: page.ArticlePage })),
);
const UploadsPage = lazy(() =>
  import('./pages/uploads/uploads-page.js').then((page) => ({ default: page.UploadsPage })),
);
const UploadPage = lazy(() => import('./pages/uploads/upload-page.js').then((page) => ({ default: page.UploadPage })));
const FeedsPage = lazy(() => import('./pages/feeds/feeds-page.js').then((page) => ({ default: page.FeedsPage })));
const LabellingPage = lazy(() =>
  import('./pages/labelling/labelling-page.js').then((page) => ({ default: page.LabellingPage })),
);
const SourcePage = lazy(() => import('./pages/source/source-page.js').then((page) => ({ default: page.SourcePage })));
const UsersPage = lazy(() => import('./pages/users/users-page.js').then((page) => ({ default: page.UsersPage })));
const AccountPage = lazy(() =>
  import('./pages/account/account-page.js').then((page) => ({ default: page.AccountPage })),
);

const adminPaths = ['/uploads', '/uploads/:id', '/feeds', '/labelling', '/users'];

/** Which page an address shows. */
export function Routes() {
  return (
    <Switch>
      <Route path="/setup" component={SetupPage} />
      <Route path="/invite" component={InvitePage} />
      <Route component={SignedIn} />
    </Switch>
  );
}

function SignedIn() {
  const session = useSession();
  if (session.isPending) return <Loading full />;
  if (session.isError) return <Problem error={session.error} onRetry={() => void session.refetch()} full />;
  // The address stays as it is, so that signing in leads back to where one was.
  if (session.data === null) return <SignInPage />;
  const admin = session.data.user.role === 'admin';
  return (
    <LiveProvider>
      <OutboxProvider>
        <Shell>
          {admin && <SendingElsewhere />}
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/" component={OverviewPage} />
              <Route path="/articles" component={ArticlesPage} />
              <Route path="/articles/:id">{({ id }) => <ArticlePage key={id} id={id} />}</Route>
              <Route path="/sources/:id">{({ id }) => <SourcePage key={id} id={id} />}</Route>
              {admin && <Route path="/uploads" component={UploadsPage} />}
              {admin && <Route path="/uploads/:id">{({ id }) => <UploadPage key={id} id={id} />}</Route>}
              {admin && <Route path="/feeds" component={FeedsPage} />}
              {admin && <Route path="/labelling" component={LabellingPage} />}
              {admin && <Route path="/users" component={UsersPage} />}
              {!admin && adminPaths.map((path) => <Route key={path} path={path} component={Forbidden} />)}
              <Route path="/account" component={AccountPage} />
              <Route component={Missing} />
            </Switch>
          </Suspense>
        </Shell>
      </OutboxProvider>
    </LiveProvider>
  );
}
