import type { ContentPath } from '../finding';
import { isLocale, type Locale } from '../locale';
import type { Bulletin } from './bulletin';

/**
 * Where a path leads, told without positions, so that it is the same when stories, people, photos or paragraphs change
 * their order: the bulletin, the fields on the way and what each record on it is known by, e.g.
 * `['bulletin-1', 'stories', 'story-7', 'photos', 'hall_5f3c', 'alt', 'en']`. Rows that show nothing share a place.
 */
export function stablePlace(bulletin: Bulletin, path: ContentPath): readonly string[] {
  const steps: string[] = [bulletin.documentId];
  let at: unknown = bulletin;
  for (const key of path) {
    at = isRecord(at) ? at[key] : undefined;
    if (typeof key === 'string') steps.push(key);
    // What follows is a position in rich text.
    if (isLocale(key)) return steps;
    const name = isRecord(at) ? nameOf(at) : null;
    if (name !== null) steps.push(name);
  }
  return steps;
}

/** What tells a record from its neighbours: its document id, or what it shows (a file, a speaker, an organisation). */
const nameOf = ({ documentId, image, speaker, beneficiary, name }: Known): string | null =>
  documentId ?? image?.hash ?? speaker ?? beneficiary ?? name?.el ?? name?.en ?? null;

type Known = {
  readonly documentId?: string;
  readonly image?: { readonly hash: string } | null;
  readonly speaker?: string;
  readonly beneficiary?: string | null;
  readonly name?: Readonly<Record<Locale, string | null>>;
};

const isRecord = (value: unknown): value is Known & Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;
