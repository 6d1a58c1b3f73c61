import type { Core } from '@strapi/strapi';
import type { BulletinLanguages, LanguageMatrix } from '../../../../contracts/desk/language-matrix';
import { RESTING_STAGES } from '../../../../domain/workflow/stages';
import type { Onlooker } from '../../onlooker';
import { readLanguages } from '../read-languages';
import { deskBulletins } from './desk-bulletins';

/** How many bulletins are on a page: each is read whole, in both languages. */
const PAGE_SIZE = 10;

/** A page of the bulletins in work, with what their languages owe each other; after the last page there is nothing. */
export async function readLanguageMatrix(
  strapi: Core.Strapi,
  page: number,
  onlooker: Onlooker,
): Promise<LanguageMatrix> {
  const inWork = (await deskBulletins(strapi, onlooker.locale))
    .filter(({ workflow }) => !RESTING_STAGES.includes(workflow.stage))
    .sort((a, b) => (b.number ?? Infinity) - (a.number ?? Infinity) || 0);
  const bulletins: BulletinLanguages[] = [];
  for (const { begun: _begun, workflow, ...head } of inWork.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)) {
    const languages = await readLanguages(strapi, head.documentId, onlooker);
    if (languages.ok) bulletins.push({ ...head, stage: workflow.stage, ...languages.value });
  }
  return { bulletins, page, pageCount: Math.ceil(inWork.length / PAGE_SIZE), total: inWork.length };
}
