import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';

type SentFile = { readonly filepath: string };

/**
 * Removes what a request sent as files, once it is answered; call it in `register`, so that it comes round Strapi's own
 * reading of bodies. Strapi removes only the field `files` of requests that went well: what was refused, a translation
 * that was read and an upload by nobody in particular would stay in the system's folder for temporary files.
 */
export function discardSentFiles(strapi: Core.Strapi): void {
  strapi.server.use(async ({ request }, next) => {
    try {
      await next();
    } finally {
      const sent: (SentFile | SentFile[])[] = Object.values(request.files ?? {});
      await Promise.all(sent.flat().map(({ filepath }) => rm(filepath, { force: true })));
    }
  });
}
