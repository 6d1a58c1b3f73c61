import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { isTranslated } from '../uids';
import type { DocumentGuard } from './document-call';
import { refusal } from './refusal';

const UPDATE = 'plugin::content-manager.explorer.update';

/** What CASL answers of an administrator's right to update a field of a type. */
type FieldAbility = { can(action: string, uid: string, field: string): boolean };

type Row = { id?: number | string };

/**
 * Who may write some fields of a component only, as a translator the English half of a caption, changes words and
 * nothing else: rows are neither added, taken away nor moved. Strapi's field permissions leave that open.
 */
export const keepSharedRows: DocumentGuard = async (strapi, { uid, action, outermost, params }, next) => {
  const { documentId, data } = params;
  const ability: FieldAbility | undefined = strapi.requestContext.get()?.state?.userAbility;
  if (!outermost || action !== 'update' || !isTranslated(uid) || !ability || !documentId || !data) return next();

  const partly = Object.keys(data).filter((name) => {
    const fields = fieldsOfComponent(strapi, uid, name);
    return fields.length > 0 && !fields.every((field) => ability.can(UPDATE, uid, field));
  });
  if (partly.length === 0) return next();

  const locale = params.locale as string | undefined;
  const before = await strapi.documents(uid).findOne({ documentId, locale, populate: partly as never });
  const moved = before && partly.find((name) => !isDeepStrictEqual(idsOf(before[name]), idsOf(data[name])));
  if (moved) throw refusal(strapi, 'shared_rows_are_fixed', {}, { field: moved });
  return next();
};

/** Paths of the fields of the component that an attribute holds; none where it holds no component. */
function fieldsOfComponent(strapi: Core.Strapi, uid: keyof Core.Strapi['contentTypes'], name: string): string[] {
  const attribute = strapi.contentTypes[uid].attributes[name];
  if (attribute?.type !== 'component') return [];
  return Object.keys(strapi.components[attribute.component].attributes)
    .filter((field) => field !== 'id')
    .map((field) => `${name}.${field}`);
}

const idsOf = (value: unknown): string[] => [value ?? []].flat().map((row) => String((row as Row).id));
