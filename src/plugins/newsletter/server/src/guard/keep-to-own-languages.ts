import { DEFAULT_LOCALE, LOCALES } from '../../../domain/locale';
import { isTranslated } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

const CREATE = 'plugin::content-manager.explorer.create';

type AdminState = { userAbility?: { can(action: string, subject: unknown): boolean }; user?: unknown };

/**
 * Who may create in one language does not create in the other: Strapi asks for the language of a role when a row is
 * changed, and not when it is made.
 */
export const keepToOwnLanguages: DocumentGuard = async (strapi, { uid, action, outermost, params }, next) => {
  const { userAbility: ability, user }: AdminState = strapi.requestContext.get()?.state ?? {};
  const makes = action === 'create' || action === 'clone';
  if (!outermost || !makes || !ability || !isTranslated(uid)) return next();
  const locale = params.locale ?? DEFAULT_LOCALE;
  const manager = strapi.service('admin::permission').createPermissionsManager({ ability, action: CREATE, model: uid });
  for (const asked of locale === '*' ? LOCALES : [locale].flat()) {
    // Made by the caller, as a role's own conditions may ask.
    if (!ability.can(CREATE, manager.toSubject({ locale: asked, createdBy: user }))) {
      throw refusal(strapi, 'locale_not_permitted', { locale: String(asked) });
    }
  }
  return next();
};
