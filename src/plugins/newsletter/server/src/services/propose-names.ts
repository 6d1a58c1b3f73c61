import type { Core } from '@strapi/strapi';
import { encodeCoded } from '../../../domain/exchange/coded-text';
import type { Unit } from '../../../domain/exchange/unit';
import { proposePerson } from '../../../domain/lint/propose-name';
import { type Locale, otherLocale } from '../../../domain/locale';
import { callerActor } from '../caller';
import { readUnits, writeUnits } from '../gateways/unit-gateway';
import { settingsNow } from '../settings/read-settings';
import { SPEAKER } from '../uids';

const LATIN = 'en';
const PARTS = ['givenName', 'familyName'] as const;

type Part = (typeof PARTS)[number];
type Names = Partial<Record<Part, string | null>>;

const isProposal = ({ origin, state }: Unit): boolean => origin === 'name' && state === 'draft';

/**
 * Writes a person's name in Latin letters into a row that is `new`, as the desk approved it or else as a proposal that
 * somebody has to approve; until then it follows the Greek. Under the desk lock.
 */
export async function proposeNames(
  strapi: Core.Strapi,
  documentId: string,
  { isNew }: { readonly isNew: boolean },
): Promise<void> {
  const unitsOf = await readUnits(strapi, [documentId], LATIN);
  if (!isNew && !PARTS.some((part) => unitsOf(documentId, part).some(isProposal))) return;
  const documents = strapi.documents(SPEAKER);
  const namesIn = async (locale: Locale): Promise<Names> =>
    ((await documents.findOne({ documentId, locale, fields: [...PARTS] })) ?? {}) as Names;
  const greek = await namesIn(otherLocale(LATIN));
  const latin = await namesIn(LATIN);
  const { terms } = await settingsNow(strapi, 'checks');
  const { givenName = null, familyName = null } = greek;
  const { name, isApproved } = proposePerson({ givenName, familyName }, terms);
  const isOpen = (part: Part): boolean => isNew || isProposed(unitsOf(documentId, part), latin[part]);
  const proposed = PARTS.filter((part) => isOpen(part) && name[part] !== (latin[part] ?? null));
  if (proposed.length === 0) return;
  const data = Object.fromEntries(proposed.map((part) => [part, name[part]]));
  await documents.update({ documentId, locale: LATIN, data });
  const said = {
    state: isApproved ? 'translated' : 'draft',
    by: null,
    at: new Date().toISOString(),
    origin: 'name',
  } as const;
  for (const part of proposed) {
    const unit = {
      source: encodeCoded([greek[part] ?? '']),
      codes: [],
      target: encodeCoded([name[part] ?? '']),
      ...said,
    };
    await writeUnits(strapi, { targetId: documentId, field: part, language: LATIN }, name[part] ? [unit] : []);
  }
}

/**
 * Takes the names that somebody saved in the row of Latin letters as approved by them, proposed or not: they stood there
 * before their eyes. Under the desk lock.
 */
export async function approveSavedNames(strapi: Core.Strapi, documentId: string, saved: Names): Promise<void> {
  const unitsOf = await readUnits(strapi, [documentId], LATIN);
  const said = { state: 'translated', by: callerActor(strapi).name, at: new Date().toISOString() } as const;
  for (const part of PARTS) {
    const units = unitsOf(documentId, part);
    if (!isProposed(units, saved[part])) continue;
    const approved = units.map((unit) => (isProposal(unit) ? { ...unit, ...said } : unit));
    await writeUnits(strapi, { targetId: documentId, field: part, language: LATIN }, approved);
  }
}

const isProposed = (units: readonly Unit[], name: string | null | undefined): boolean =>
  units.some((unit) => isProposal(unit) && unit.target === encodeCoded([name ?? '']));
