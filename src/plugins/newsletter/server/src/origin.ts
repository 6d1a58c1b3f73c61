import type { Core } from '@strapi/strapi';

/** Where readers find this desk: `PUBLIC_URL`, else the address that it listens on. */
export const originOf = (strapi: Core.Strapi): string => new URL(strapi.config.get('server.absoluteUrl', '')).origin;
