import type { Core } from '@strapi/strapi';

/** Pages and drawings that somebody uploaded may show themselves, and nothing else: no script, form or frame. */
const INERT = [
  "default-src 'none'",
  "img-src 'self' data:",
  "media-src 'self'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Serves uploads under a policy that runs nothing; call it in `register`, so that it has the last word. Strapi's own
 * allows scripts of the same origin, so that an uploaded page with an uploaded script would act as whoever opens it.
 */
export function serveFilesInert(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    await next();
    if (context.path.startsWith('/uploads/')) context.set('Content-Security-Policy', INERT);
  });
}
