import type { Core } from '@strapi/strapi';
import type { EditionChanges } from '../../../../contracts/desk/changes';
import type { Locale } from '../../../../domain/locale';
import { changesInPlace } from '../../describe-change';
import { findEdition } from '../../gateways/edition-gateway';

/** What differs between two revisions of a number; `null` where one of them is not there. */
export async function compareEditions(
  strapi: Core.Strapi,
  { number, from, to }: { readonly number: number; readonly from: number; readonly to: number },
  locale: Locale,
): Promise<EditionChanges | null> {
  const before = await findEdition(strapi, number, from);
  const after = await findEdition(strapi, number, to);
  return before && after && { from, to, changes: changesInPlace(locale, before.content, after.content) };
}
