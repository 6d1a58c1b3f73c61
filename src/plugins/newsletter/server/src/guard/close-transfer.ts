import type { Core } from '@strapi/strapi';

/** Strapi's remote transfer writes tables with all rules switched off: its routes answer 404, whatever the token. */
export function closeTransfer(strapi: Core.Strapi): void {
  strapi.config.set('server.transfer.remote.enabled', false);
}
