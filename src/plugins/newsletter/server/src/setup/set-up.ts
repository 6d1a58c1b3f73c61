import type { Core } from '@strapi/strapi';
import { applyLayouts } from './apply-layouts';
import { ensureLocales } from './ensure-locales';
import { ensureRoles } from './ensure-roles';
import { proposeSlugs } from './propose-slugs';
import { registerActions } from './register-actions';

/** Languages, permissions, roles and views of the desk; to be called in the plugin's bootstrap, at every start. */
export async function setUp(strapi: Core.Strapi): Promise<void> {
  await ensureLocales(strapi);
  await registerActions(strapi);
  await applyLayouts(strapi);
  proposeSlugs(strapi);
  // Strapi makes its own first roles only where there are none, after all plugins: ours have to wait until then, and
  // this hook is the first moment after it.
  strapi.service('admin::role').hooks.willResetSuperAdminPermissions.register(async (permissions: unknown) => {
    await ensureRoles(strapi);
    return permissions;
  });
}
