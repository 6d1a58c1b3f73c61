import type { Core } from '@strapi/strapi';
import { ZodError } from 'zod';
import type { CheckBody, FindingsView } from '../../../contracts/findings';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { LOCALES, type Locale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import { mayRead } from '../content-rights';
import { bulletinOf, type ClosureRows, isDocumentId, readStoredRows } from '../gateways/read-closure';
import { readWorkflow } from '../gateways/workflow-gateway';
import { CLOSURE, OPERATION as OPERATION_FIELDS } from '../mappers/closure';
import { laidOver, NotLaidOver, type Occurrence, occurrencesOf, type Populate, type Sources } from '../mappers/overlay';
import type { Ability } from '../may-move';
import type { Onlooker } from '../onlooker';
import { FILE, type STORY, uidOf } from '../uids';
import { findingsOf } from './findings-of';
import { type Asked, lookUp } from './look-up';
import { offerFindings } from './offer-findings';
import { translationOf } from './segments-of';

/** Why unsaved values were not checked; the codes are stable, `place` is the dotted path of a value. */
export type CheckRefusal =
  | { readonly code: 'bulletin_not_found' }
  | { readonly code: NotLaidOver['code'] | 'content_too_deep'; readonly place: string };

/** Checks a bulletin as it would be if unsaved values of one of its documents were saved; writes nothing. */
export async function checkUnsaved(
  strapi: Core.Strapi,
  bulletinId: string,
  form: CheckBody,
  asked: Asked,
  onlooker: Onlooker,
): Promise<Result<FindingsView, CheckRefusal>> {
  if (isTooDeep(form.data, DEEPEST)) return refuse({ code: 'content_too_deep', place: 'data' });
  const rows = await readStoredRows(strapi, bulletinId, 'draft');
  if (!rows) return refuse({ code: 'bulletin_not_found' });
  // A translation is out of date when its source is saved, not at each key that is pressed on the way there.
  const translation = await translationOf(strapi, bulletinOf(rows));
  const unsaved = await withUnsaved(strapi, rows, form, onlooker.ability);
  if (!unsaved.ok) return unsaved;
  const bulletin = unsaved.value;
  const lookedUp = { ...(await lookUp(strapi, bulletin, asked)), translation };
  const findings = await findingsOf(strapi, bulletin, [], lookedUp);
  const { stage } = await readWorkflow(strapi, bulletinId);
  return ok({ findings: await offerFindings(strapi, bulletin, stage, findings, onlooker) });
}

async function withUnsaved(
  strapi: Core.Strapi,
  rows: ClosureRows,
  { type, documentId, locale, data }: CheckBody,
  ability: Ability,
): Promise<Result<Bulletin, CheckRefusal>> {
  const uid = uidOf(type);
  const shown = (language: Locale): Occurrence[] => {
    const [bulletin, operation] = [rows.bulletin[language], rows.operation[language]];
    if (type === 'operation') return operation ? occurrencesOf(operation, OPERATION_FIELDS, documentId) : [];
    return bulletin ? occurrencesOf(bulletin, CLOSURE as Populate, documentId) : [];
  };
  const [own] = shown(locale);
  if (!own || !(await isOf(strapi, uid, documentId))) return refuse({ code: 'unknown_document', place: 'documentId' });
  const form = { uid, locale, data, base: { ...own.row } };
  try {
    for (const language of LOCALES) {
      const occurrences = shown(language);
      const [first] = occurrences;
      const values = first ? await laidOver(form, first, language, sourcesOf(strapi, ability)) : {};
      for (const { row } of occurrences) Object.assign(row, values);
    }
    return ok(bulletinOf(rows));
  } catch (error) {
    if (error instanceof NotLaidOver) return refuse({ code: error.code, place: error.place });
    if (error instanceof ZodError) {
      return refuse({ code: 'malformed_values', place: error.issues[0]?.path.join('.') ?? 'data' });
    }
    throw error;
  }
}

/** Ids are of all types: whether this one is of the type that it was said to be. */
const isOf = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<boolean> =>
  (await strapi.db.query(uid).count({ where: { documentId } })) > 0;

/** What is connected comes from outside of the bulletin: only who may read it is told what is found in it. */
const sourcesOf = (strapi: Core.Strapi, ability: Ability): Sources => ({
  attributesOf: (uid) => strapi.getModel(uid as typeof STORY).attributes as ReturnType<Sources['attributesOf']>,
  document: async (uid, documentId, locale, populate) =>
    isDocumentId(documentId) && mayRead(ability, uid)
      ? strapi.documents(uid as typeof STORY).findOne({ documentId, locale, populate: populate as never })
      : null,
  file: (id) => strapi.db.query(FILE).findOne({ where: { id } }),
});

/** Levels of nesting that content may have; a guard refuses to save what is deeper. */
const DEEPEST = 64;

function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isTooDeep(member, levels - 1));
}
