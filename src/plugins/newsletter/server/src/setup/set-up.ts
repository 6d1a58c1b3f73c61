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
  // this hook is the first moment after it. It belongs to the process, and would call on a desk that has ended.
  const { willResetSuperAdminPermissions: hook } = strapi.service('admin::role').hooks;
  const ensureOnce = async (permissions: unknown) => {
    hook.delete(ensureOnce);
    await ensureRoles(strapi);
    return permissions;
  };
  hook.register(ensureOnce);
}
