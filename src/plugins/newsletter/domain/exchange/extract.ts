import type { Bulletin } from '../bulletin/bulletin';
import { canonicalJson } from '../bulletin/canonical-json';
import { sha256Of } from '../bulletin/digest';
import { type LocalizedValue, localizedValues } from '../bulletin/localized-values';
import { type DocumentField, documentField } from './document-field';
import type { Code, CodedText } from './inline';
import { leafTexts } from './leaf-text';
import { matchCodes } from './match-codes';
import { pairLeaves } from './pair-leaves';
import type { Direction, Orphan, Segment } from './segment';
import { stateOf } from './segment-state';
import type { Unit, UnitsOf } from './unit';

/** What there is to translate of a bulletin, in document order, and texts of the target that answer nothing any more. */
export type Extraction = { readonly segments: readonly Segment[]; readonly orphans: readonly Orphan[] };

/** Addresses are made from headlines, and Greek alone has a form after a noun. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['bulletin.slug', 'story.slug', 'beneficiary.genitive']);

/** Texts that a language may do without. */
const OPTIONAL: ReadonlySet<string> = new Set(['speaker.honorific']);

/** Every text of a bulletin that the source language has, with its translation as far as there is one. */
export function extract(bulletin: Bulletin, { source, target }: Direction, unitsOf: UnitsOf): Extraction {
  const seen = new Map<string, number>();
  const pieces = localizedValues(bulletin)
    .filter(({ part, field }) => !UNTRANSLATED.has(`${part}.${field}`))
    .map((each) => {
      const place = documentField(bulletin, each.path);
      const known = seen.get(place.key) ?? 0;
      seen.set(place.key, known + 1);
      return extractField(each, place, `s${sha256Of(`${place.key} ${known}`).slice(0, 15)}`);
    });
  return { segments: pieces.flatMap(({ segments }) => segments), orphans: pieces.flatMap(({ orphans }) => orphans) };

  function extractField(
    { path, part, field, value }: LocalizedValue,
    { documentId, name }: DocumentField,
    fieldId: string,
  ): Extraction {
    const ours = leafTexts(value[source]);
    const theirs = leafTexts(value[target]);
    const units = unitsOf(documentId, name);
    const pairs =
      typeof value[source] === 'string'
        ? ours.map(() => (theirs.length > 0 ? 0 : null))
        : pairLeaves(ours, theirs, units);
    const isOptional = OPTIONAL.has(`${part}.${field}`);
    const segments = ours.map((leaf, index): Segment => {
      const translation = theirs[pairs[index] ?? -1];
      const answer = translation ? matchCodes(leaf, translation) : null;
      const { state, unit } = stateOf(leaf, translation ?? null, units);
      return {
        id: leaf.kind === 'field' ? fieldId : `${fieldId}.${leaf.at.filter(Number.isInteger).join('.')}`,
        documentId,
        path,
        part,
        field,
        kind: leaf.kind,
        inSource: leaf.at,
        inTarget: translation?.at ?? null,
        source: leaf.text,
        codes: leaf.codes,
        target: answer?.text ?? null,
        targetCodes: codesToWrite(leaf, answer, unit),
        isOptional,
        state,
        unit,
      };
    });
    const orphans = theirs.flatMap((leaf, index): Orphan[] =>
      pairs.includes(index) || ours.length === 0
        ? []
        : [
            {
              id: `${fieldId}.x${leaf.at.filter(Number.isInteger).join('.')}`,
              documentId,
              path,
              part,
              field,
              inTarget: leaf.at,
              target: leaf.text,
            },
          ],
    );
    return { segments, orphans };
  }
}

/**
 * What the codes of a translation stand for: as it has them already, or as its source does where it has none or had
 * what the source had then.
 */
function codesToWrite(source: CodedText, target: CodedText | null, unit: Unit | null): Code[] {
  const ours = new Map(source.codes.map((code) => [code.id, code]));
  const own = (target?.codes ?? []).map((code) => {
    const then = unit?.codes.find(({ id }) => id === code.id);
    return (then && canonicalJson(then) === canonicalJson(code) ? ours.get(code.id) : null) ?? code;
  });
  const missing = source.codes.filter(({ id }) => !own.some((code) => code.id === id));
  return [...missing, ...own].sort((a, b) => a.id - b.id);
}
