import type { Core } from '@strapi/strapi';
import { READING_ROOT } from '../../../domain/render/json/addresses';
import type { ReadingDesk } from './reading-desk';

/** What Koa's router noted of the routes whose path matched, whatever their method. */
type Matched = readonly { readonly path: unknown }[];

/** Whether Strapi has a route of its own here; the one that serves `public/` matches everything and does not count. */
const isOfStrapi = (matched: Matched = []): boolean =>
  matched.some(({ path }) => typeof path === 'string' && path.startsWith(`${READING_ROOT}/`));

/**
 * Answers readers before Strapi's own middlewares do anything, which is four times as fast. To be called in the
 * plugin's `register`, so that it comes first. What public reading does not know is left to Strapi's routes; what
 * these do not know either is refused in the same shape as every other mistake.
 */
export function mountPublicReading(strapi: Core.Strapi): void {
  let desk: ReadingDesk | undefined;
  strapi.server.use(async (context, next) => {
    const { req, res } = context;
    if (!req.url?.startsWith(`${READING_ROOT}/`)) return next();
    // Not before the first request: services exist only after every plugin's `register`.
    desk ??= strapi.plugin('newsletter').service('publicReading') as ReadingDesk;
    if (desk.answer(req, res)) {
      context.respond = false;
      return;
    }
    await next();
    const isUnanswered = context.status === 404 || context.status === 405;
    if (!isUnanswered || isOfStrapi(context.matched) || res.headersSent) return;
    context.respond = false;
    // What Strapi meant to say with its answer would contradict ours.
    for (const name of res.getHeaderNames()) res.removeHeader(name);
    desk.answerUnknown(req, res);
  });
}
