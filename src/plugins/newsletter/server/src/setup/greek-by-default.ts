import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../../../domain/locale';

/** Gives every new user of the admin Greek for the screen, unless another language comes with them. */
export function greekByDefault(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      const user = params.data as { preferedLanguage?: string | null };
      user.preferedLanguage ??= DEFAULT_LOCALE;
    },
  });
}
