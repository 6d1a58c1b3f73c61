import type { Blocks, InlineNode } from '../bulletin/blocks';
import type { Bulletin } from '../bulletin/bulletin';
import { canonicalJson } from '../bulletin/canonical-json';
import type { Localized } from '../bulletin/localized';
import { valueAt } from '../bulletin/value-at';
import type { ContentPath } from '../finding';
import type { Locale } from '../locale';
import type { Extraction } from './extract';
import { type InlineText, plainOf, readInline, writeInline } from './inline';
import { mirror } from './mirror';
import type { Direction, Segment } from './segment';

/** New words for a segment, by its id, or `null` for none; for an orphan `null` takes it away. */
export type Translations = ReadonlyMap<string, InlineText | null>;

/** A field that gets a new value in the target language. */
export type WrittenField = {
  readonly path: ContentPath;
  readonly documentId: string;
  readonly locale: Locale;
  readonly value: string | Blocks | null;
};

/** What translations make of the fields that they are part of; a field that stays as it is is not among them. */
export function ingest(
  bulletin: Bulletin,
  { source, target }: Direction,
  { segments, orphans }: Extraction,
  translations: Translations,
): WrittenField[] {
  const changed = [...segments.filter(changes), ...orphans.filter(({ id }) => translations.get(id) === null)];
  const fields = new Map(changed.map(({ path, documentId }) => [path.join('/'), { path, documentId }]));
  return [...fields.values()].map(({ path, documentId }) => ({
    path,
    documentId,
    locale: target,
    value: contentOf(path),
  }));

  function changes(segment: Segment): boolean {
    const now = translations.get(segment.id);
    if (now === undefined) return false;
    const old = valueAt(bulletin, [...segment.path, target, ...(segment.inTarget ?? [])]) as Stored;
    if (now === null || old === null || segment.inTarget === null) return now !== segment.target;
    if (typeof old === 'string') return plainOf(now) !== old;
    const { children } = old;
    return !isSame(writeInline({ text: now, codes: segment.targetCodes }), writeInline(readInline(children)));
  }

  function contentOf(path: ContentPath): string | Blocks | null {
    const own = segments.filter((segment) => isAt(segment.path, path));
    const words = (segment: Segment): InlineText | null =>
      translations.get(segment.id) ?? (translations.has(segment.id) ? null : segment.target);
    const content = valueAt(bulletin, path) as Localized<string | Blocks>;
    const [ours, theirs] = [content[source], content[target]];
    if (typeof ours === 'string') {
      const [text = null] = own.map(words);
      return text === null ? null : plainOf(text);
    }
    const kept = orphans.filter(({ id, path: at }) => isAt(at, path) && translations.get(id) !== null);
    return mirror(
      ours ?? [],
      typeof theirs === 'string' ? null : theirs,
      (inSource) => {
        const segment = own.find((each) => isAt(each.inSource, inSource));
        const text = segment && words(segment);
        return text ? writeInline({ text, codes: segment.targetCodes }) : null;
      },
      kept.map(({ inTarget }) => ({ inTarget, after: blockBefore(own, inTarget) })),
    );
  }
}

/** The block of the source whose translation stands last before a place of the target; -1 for none. */
const blockBefore = (segments: readonly Segment[], inTarget: ContentPath): number =>
  Math.max(
    -1,
    ...segments.flatMap(({ inSource, inTarget: at }) => (at && isBefore(at, inTarget) ? [Number(inSource[0])] : [])),
  );

const isBefore = (a: ContentPath, b: ContentPath): boolean => {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at >= 0 && Number(a[at]) < Number(b[at]);
};

type Stored = string | { readonly children: InlineNode[] } | null;

const isSame = (a: readonly InlineNode[], b: readonly InlineNode[]): boolean => canonicalJson(a) === canonicalJson(b);

const isAt = (a: ContentPath, b: ContentPath): boolean => a.length === b.length && a.every((key, at) => key === b[at]);
