import type { Core } from '@strapi/strapi';
import { say } from '../messages';
import { englishTexts } from './english-texts';
import { grantNewActions } from './grant-new-actions';
import { actionsOf, type ContentRight, DESK_ROLES, type DeskRole } from './permissions';

/** A permission as Strapi's role service takes it. */
type Permission = {
  action: string;
  subject: string | null;
  properties: Record<string, unknown>;
  conditions: string[];
};

/**
 * Creates each role of the desk once, with its permissions: what an administrator then makes of it, stays, also that it
 * is deleted. What Deltio learns to permit later is given to them once, too.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  const store = strapi.store({ type: 'plugin', name: 'newsletter', key: 'roles-made' });
  const made = ((await store.get()) ?? []) as string[];
  const missing = DESK_ROLES.filter(({ code }) => !made.includes(code));
  if (missing.length === 0) return grantNewActions(strapi);
  if (made.length === 0) await removeStockRoles(strapi);
  for (const role of missing) {
    // A database from before this was remembered has them already.
    if (await roles.exists({ code: role.code })) continue;
    const text = (part: 'name' | 'description') => [
      say('el', `newsletter.role.${role.key}.${part}`),
      say('en', `newsletter.role.${role.key}.${part}`),
    ];
    const [greekName, englishName] = text('name');
    const { id } = await roles.create({
      code: role.code,
      name: `${greekName} (${englishName})`,
      description: text('description').join(' · '),
    });
    await roles.assignPermissions(id, permissionsOf(strapi, role));
  }
  await store.set({ value: DESK_ROLES.map(({ code }) => code) });
  await grantNewActions(strapi);
}

/** Strapi's own first roles: beside the desk's they would only be mistaken for them. */
const STOCK_ROLES = ['strapi-editor', 'strapi-author'];

/** Takes Strapi's stock roles out of a database that is new: nobody can hold them, or have changed them, there yet. */
async function removeStockRoles(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  const stock: { id: number }[] = await strapi.db
    .query('admin::role')
    .findMany({ select: ['id'], where: { code: { $in: STOCK_ROLES } } });
  await strapi.service('admin::role').deleteByIds(stock.map(({ id }) => id));
}

const permissionsOf = (strapi: Core.Strapi, role: DeskRole): Permission[] => [
  ...role.content.flatMap((right) => contentPermissions(strapi, right)),
  ...role.upload.map((action) => permission(`plugin::upload.${action}`)),
  ...actionsOf(role).map((action) => permission(`plugin::newsletter.${action}`)),
];

const contentPermissions = (strapi: Core.Strapi, { actions, types, locales, fields }: ContentRight): Permission[] =>
  types.flatMap((uid) =>
    actions.map((action) =>
      permission(`plugin::content-manager.explorer.${action}`, uid, {
        locales,
        // Deleting is of the whole entry, and Strapi knows no fields for it.
        ...(action === 'delete' ? {} : { fields: fieldsOf(strapi, uid, fields) }),
      }),
    ),
  );

function fieldsOf(strapi: Core.Strapi, uid: string, fields: ContentRight['fields']): string[] {
  const schema = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  const paths = strapi.service('admin::content-type').getNestedFields(schema, { components: strapi.components });
  return fields === 'all' ? paths : englishTexts(schema as Parameters<typeof englishTexts>[0], paths);
}

const permission = (action: string, subject: string | null = null, properties = {}): Permission => ({
  action,
  subject,
  properties,
  conditions: [],
});
