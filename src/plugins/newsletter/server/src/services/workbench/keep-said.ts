import type { Core } from '@strapi/strapi';
import { encodeCoded } from '../../../../domain/exchange/coded-text';
import { documentField } from '../../../../domain/exchange/document-field';
import { type InlineText, plainOf, readInline, writeInline } from '../../../../domain/exchange/inline';
import type { Segment } from '../../../../domain/exchange/segment';
import type { Unit } from '../../../../domain/exchange/unit';
import { learn, type NewLearnt } from '../../gateways/memory-gateway';
import { readUnits, writeUnits } from '../../gateways/unit-gateway';
import type { Bench } from './workbench-desk';

/** What was said of a translation: its state, by whom, when and how. */
type Said = Pick<Unit, 'state' | 'by' | 'at' | 'origin'>;

/**
 * Keeps what was said of segments beside their words, which were written before; `said` by segment id. The memory learns
 * what was reviewed. Must run under the desk lock.
 */
export async function keepSaid(
  strapi: Core.Strapi,
  { bulletin, segments: { segments, direction } }: Bench,
  said: ReadonlyMap<string, Said>,
): Promise<void> {
  const fields = new Map<string, { documentId: string; name: string; own: Map<string, Unit> }>();
  for (const segment of segments) {
    const words = segment.target;
    const maker = said.get(segment.id);
    if (!maker || words === null) continue;
    const { documentId, name } = documentField(bulletin, segment.path);
    const field = fields.get(`${documentId} ${name}`) ?? { documentId, name, own: new Map<string, Unit>() };
    const unit = unitOf(segment, words, maker);
    field.own.set(unit.target, unit);
    fields.set(`${documentId} ${name}`, field);
  }
  const unitsOf = await readUnits(
    strapi,
    [...fields.values()].map(({ documentId }) => documentId),
    direction.target,
  );
  for (const { documentId, name, own } of fields.values()) {
    const known = unitsOf(documentId, name);
    const kept = known.map((unit) => own.get(unit.target) ?? unit);
    const added = [...own.values()].filter(({ target }) => !known.some((unit) => unit.target === target));
    const units = [...kept, ...added];
    await writeUnits(strapi, { targetId: documentId, field: name, language: direction.target }, units);
  }
  await learn(
    strapi,
    direction,
    segments.flatMap((segment) => learntFrom(segment, said.get(segment.id))),
  );
}

/** What the memory learns of a segment: words that a person has reviewed, with the codes of their source. */
const learntFrom = ({ source, target }: Segment, said: Said | undefined): NewLearnt[] =>
  said?.state === 'reviewed' && said.at !== null && target !== null
    ? [{ source: encodeCoded(source), target: encodeCoded(target), by: said.by, at: said.at, origin: 'reviewed' }]
    : [];

const unitOf = ({ kind, source, codes, targetCodes }: Segment, words: InlineText, said: Said): Unit => ({
  source: encodeCoded(source),
  codes,
  target: encodeCoded(
    kind === 'field' ? [plainOf(words)] : readInline(writeInline({ text: words, codes: targetCodes })).text,
  ),
  ...said,
});
