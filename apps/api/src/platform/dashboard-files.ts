import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';

/** Where the built dashboard lies; the same place seen from `src` and from `dist`. */
const DASHBOARD = fileURLToPath(new URL('../../../dashboard/dist', import.meta.url));
/** Paths that are never pages of the dashboard. */
const RESERVED = /^\/(?:api|health|metrics|f)(?:\/|$)/i;

/** Serves the dashboard: hashed assets for ever, everything else fresh, and its index page for every page address. */
export function dashboardFiles(folder: string = DASHBOARD): RequestHandler {
  const router = Router();
  const files = express.static(folder, {
    index: false,
    dotfiles: 'ignore',
    redirect: false,
    setHeaders: (response, path) => {
      const isHashed = /[/\\]assets[/\\]/.test(path);
      response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  router.use(files);
  router.get('/{*page}', (request, response, next) => {
    if (request.path.startsWith('/assets/')) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    // Without a built dashboard there is no page: the application answers 404.
    response.sendFile('index.html', { root: folder, cacheControl: false }, (error) => {
      if (error && !response.headersSent) next();
    });
  });
  return (request, response, next) => (RESERVED.test(request.path) ? next() : router(request, response, next));
}
