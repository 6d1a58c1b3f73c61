import type { Core } from '@strapi/strapi';
import { say } from '../messages';
import { englishTexts } from './english-texts';
import { type ContentRight, DESK_ROLES, type DeskRole } from './permissions';

/** A permission as Strapi's role service takes it. */
type Permission = {
  action: string;
  subject: string | null;
  properties: Record<string, unknown>;
  conditions: string[];
};

/**
 * Creates each role of the desk that does not exist, with its permissions; a role that exists is left as the
 * administrator has it.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  for (const role of DESK_ROLES) {
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
}

const permissionsOf = (strapi: Core.Strapi, role: DeskRole): Permission[] => [
  ...role.content.flatMap((right) => contentPermissions(strapi, right)),
  ...role.upload.map((action) => permission(`plugin::upload.${action}`)),
  ...['read', ...role.moves.map((move) => `move.${move}`)].map((action) => permission(`plugin::newsletter.${action}`)),
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
