import type { Bulletin } from '../bulletin/bulletin';
import { locate } from '../bulletin/locate';
import { valueAt } from '../bulletin/value-at';
import type { ContentPath } from '../finding';
import { DEFAULT_LOCALE } from '../locale';

/**
 * A localized field as its document knows it: `name` without positions and languages, e.g. `photos.alt`; `key` tells it
 * from all others of the bulletin, by what a component shows rather than by its position where it can.
 */
export type DocumentField = { readonly documentId: string; readonly name: string; readonly key: string };

/** The stored field behind a path to both languages of a text. */
export function documentField(bulletin: Bulletin, path: ContentPath): DocumentField {
  const { type, documentId, field } = locate(bulletin, [...path, DEFAULT_LOCALE]);
  const stored = field ?? '';
  const keys = stored.includes('.') ? stored.replace(/E[ln]$/, '').split('.') : [stored];
  const shown = path.flatMap((key, at) =>
    typeof key === 'number' ? [shownAt(bulletin, path.slice(0, at + 1)) ?? key] : [],
  );
  const name = keys.filter((key) => !/^\d+$/.test(key)).join('.');
  return { documentId: documentId ?? '', name, key: [type, documentId, ...shown.slice(-1), name].join('/') };
}

/** What a record shows that is something by itself: a document, a file, a speaker or a beneficiary. */
function shownAt(bulletin: Bulletin, path: ContentPath): string | null {
  const record = valueAt(bulletin, path) as Shown | null;
  return record?.documentId ?? record?.image?.hash ?? record?.speaker ?? record?.beneficiary ?? null;
}

type Shown = {
  readonly documentId?: string;
  readonly image?: { readonly hash: string } | null;
  readonly speaker?: string;
  readonly beneficiary?: string | null;
};
