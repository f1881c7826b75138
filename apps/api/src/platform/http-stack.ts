import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { addressCheck } from './address-check.js';
import { bodyPace } from './body-pace.js';
import type { Configuration } from './configuration.js';
import { dashboardFiles } from './dashboard-files.js';
import { jsonBody } from './json-body.js';
import { limits } from './limits.js';
import { Metrics } from './metrics.js';
import { originCheck } from './origin-check.js';
import { requestLog } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import { answerUnreadable } from './unreadable-request.js';

/** Puts everything that concerns every request in front of the routes, in this order. */
export function buildHttpStack(app: NestExpressApplication, configuration: Configuration, log: Logger): void {
  app.set('trust proxy', configuration.trustProxy);
  app.set('query parser', 'simple');
  app.set('etag', false);
  app.disable('x-powered-by');
  app.use(requestLog(log));
  app.use(app.get(Metrics).observe());
  app.use(securityHeaders());
  app.use(notStored);
  app.use(addressCheck);
  app.use(originCheck);
  app.use(dashboardFiles());
  app.use(bodyPace());
  app.use(jsonBody());
  setServerTimeouts(app.getHttpServer());
}

/** Answers are one person's view of one moment; a route whose bytes never change may say otherwise. */
const notStored: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** Node's limit on the whole request would cut long uploads; bodyPace stands in for it. */
function setServerTimeouts(server: Server): void {
  server.headersTimeout = limits.headers;
  server.requestTimeout = 0;
  server.keepAliveTimeout = limits.keepAlive;
  server.on('clientError', answerUnreadable);
}
