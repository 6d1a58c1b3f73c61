import type { ContentPath } from '../finding';
import type { Locale } from '../locale';
import type { Bulletin } from './bulletin';
import { type DocumentPart, isDocument } from './fields';
import { pathStops, type Stop } from './path-stops';

/**
 * The stored field behind a path. `documentId` is `null` where the document is not there; `locale` is the row to open,
 * `null` where all languages share the field; `field` is dotted, e.g. `photos.1.altEn`, `null` for the document itself.
 */
export type StoredPlace = {
  readonly type: DocumentPart;
  readonly documentId: string | null;
  readonly locale: Locale | null;
  readonly field: string | null;
};

/** Finds the stored field that a path of a bulletin stands for; a whole story is its slot in the bulletin's lineup. */
export function locate(bulletin: Bulletin, path: ContentPath): StoredPlace {
  const { stops, locale } = pathStops(path);
  const root = { type: 'bulletin', documentId: bulletin.documentId } as const;
  const [first] = stops;
  if (!first) return { ...root, locale: null, field: null };
  const document = documentAt(bulletin, first);
  if (document === null) return { ...root, locale, field: storedName(first) };
  const inside = stops.slice(1);
  if (document.type === 'story' && inside.length === 0) {
    return { ...root, locale: null, field: `lineup.${first.index}.story` };
  }
  const last = inside.at(-1);
  if (!last) return { ...document, locale: null, field: null };
  const field = inside.flatMap((stop) => [storedName(stop), ...(stop.index === null ? [] : [stop.index])]).join('.');
  if (locale === null || isDocument(last.part)) return { ...document, locale, field };
  return { ...document, locale: null, field: `${field}${COMPONENT_SUFFIX[locale]}` };
}

/** Components are shared by the languages, so that each has a member per language. */
const COMPONENT_SUFFIX = { el: 'El', en: 'En' } as const satisfies Record<Locale, string>;

const storedName = ({ name, field }: Stop): string | null => (field.stored === undefined ? name : field.stored);

function documentAt(bulletin: Bulletin, { name, index }: Stop): Pick<StoredPlace, 'type' | 'documentId'> | null {
  if (name === 'operation') return { type: 'operation', documentId: bulletin.operation?.documentId ?? null };
  if (index === null) return null;
  if (name === 'stories') return { type: 'story', documentId: bulletin.stories[index]?.documentId ?? null };
  if (name === 'events') return { type: 'event', documentId: bulletin.events[index]?.documentId ?? null };
  if (name === 'speakers') return { type: 'speaker', documentId: bulletin.speakers[index]?.documentId ?? null };
  return { type: 'beneficiary', documentId: bulletin.beneficiaries[index]?.documentId ?? null };
}
