import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { READING_ROOT } from '../../../domain/render/json/addresses';
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
      (route: { path: unknown }) => typeof route.path === 'string' && route.path.startsWith(`${READING_ROOT}/`),
    );

const isOfReading = (url = ''): boolean => url.startsWith(`${READING_ROOT}/`);

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

  const { httpServer } = strapi.server;
  const others = httpServer.listeners('request') as Answer[];
  // Listeners cannot stop each other, so what was there is called from here.
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request, response) => {
    if (isOfReading(request.url) && desk().answer(request, response)) return;
    for (const answer of others) answer.call(httpServer, request, response);
  });

  strapi.server.use(async (context, next) => {
    const { req, res } = context;
    if (!isOfReading(req.url)) return next();
    await next();
    if (context.status < 400 || isOfStrapi(strapi, context.path, context.method) || res.headersSent) return;
    context.respond = false;
    // What Strapi meant to say with its answer would contradict ours.
    for (const name of res.getHeaderNames()) res.removeHeader(name);
    res.statusMessage = '';
    desk().answerUnknown(req, res);
  });
}
