import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { READING_ROOT } from '../../../domain/render/json/addresses';
import { outputAddress, PAGES_ROOT } from '../../../domain/render/outputs/addresses';
import type { PreviewDesk } from '../preview/preview-desk';
import { answerClientErrors } from './answer-client-errors';
import type { ReadingDesk } from './reading-desk';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Whether Strapi has a route of its own here, whatever its method; the one that serves `public/` matches everything and
 * does not count. Koa's own note of it is missing where a body or an encoding was refused before the router.
 */
const isOfStrapi = ({ server }: Core.Strapi, path: string, method: string): boolean =>
  server.router
    .match(path, method)
    .path.some(
      ({ path: route }: { path: unknown }) => typeof route === 'string' && (isOfReading(route) || isOfPages(route)),
    );

const BENEATH_READING = `${READING_ROOT}/`;
const BENEATH_PAGES = `${PAGES_ROOT}/`;
const ROBOTS = outputAddress('robots', {});

const isOfReading = (url = ''): boolean => url.startsWith(BENEATH_READING);
const isOfPages = (url = ''): boolean => url.startsWith(BENEATH_PAGES);

/** What is looked at of a request that Strapi has answered. */
type Answered = { readonly req: IncomingMessage; readonly status: number; readonly method: string };

/**
 * Whether somebody looks for a page where there is none, or with a method that Strapi does not even know, which is no
 * failure of a server; programs that ask the admin API are left to Strapi.
 */
const isLost = ({ req, status, method }: Answered): boolean =>
  isOfPages(req.url) &&
  (status === 501 || (status === 404 && method === 'GET' && /text\/html/.test(req.headers.accept ?? '')));

/** Beneath the root of the pages stands the admin API as well; the desk knows its own addresses there. */
const mayBeOfReading = (url = ''): boolean => isOfReading(url) || url.startsWith(PAGES_ROOT) || url.startsWith(ROBOTS);

/**
 * Answers readers on Node's own request, before Koa makes a context and Strapi's middlewares do anything; `npm run bench`
 * shows what that saves. To be called in the plugin's `register`. What public reading does not know is left to Strapi's
 * routes; what these do not know either, or Strapi cannot even read (a body, an encoding), is refused in the same shape as
 * every other mistake.
 */
export function mountPublicReading(strapi: Core.Strapi): void {
  let opened: ReadingDesk | undefined;
  // Not before the first request: services exist only after every plugin's `register`.
  const desk = (): ReadingDesk => {
    opened ??= strapi.plugin('newsletter').service('publicReading') as ReadingDesk;
    return opened;
  };

  let drafts: PreviewDesk | undefined;
  const previewDesk = (): PreviewDesk => {
    drafts ??= strapi.plugin('newsletter').service('previewDesk') as PreviewDesk;
    return drafts;
  };

  const { httpServer } = strapi.server;
  answerClientErrors(httpServer);
  const others = httpServer.listeners('request') as Answer[];
  // Listeners cannot stop each other, so what was there is called from here.
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request, response) => {
    if (isOfPages(request.url) && previewDesk().answer(request, response)) return;
    if (mayBeOfReading(request.url) && desk().answer(request, response)) return;
    for (const answer of others) answer.call(httpServer, request, response);
  });

  strapi.server.use(async (context, next) => {
    const { req, res } = context;
    if (!isOfReading(req.url) && !isOfPages(req.url)) return next();
    await next();
    if (isOfPages(req.url) && !isLost(context)) return;
    if (context.status < 400 || isOfStrapi(strapi, context.path, context.method) || res.headersSent) return;
    context.respond = false;
    // What Strapi meant to say with its answer would contradict ours.
    for (const name of res.getHeaderNames()) res.removeHeader(name);
    res.statusMessage = '';
    desk().answerUnknown(req, res);
  });
}
