import type { Core } from '@strapi/strapi';
import { FILE } from '../uids';

/**
 * Makes what shows a file private to the admin; call it in `register`. A content API call that may list files would else
 * populate `related` and read photos and their consents out of drafts, past the Document Service.
 */
export function hideUsesOfFiles(strapi: Core.Strapi): void {
  Object.assign(strapi.contentTypes[FILE].attributes.related, { private: true });
}
