import type { InlineNode, ListNode } from '../../src/plugins/newsletter/domain/bulletin/blocks';
import type { Bulletin } from '../../src/plugins/newsletter/domain/bulletin/bulletin';
import { leavesOf } from '../../src/plugins/newsletter/domain/bulletin/leaves';
import type { Localized } from '../../src/plugins/newsletter/domain/bulletin/localized';
import { localizedValues } from '../../src/plugins/newsletter/domain/bulletin/localized-values';
import { valueAt } from '../../src/plugins/newsletter/domain/bulletin/value-at';
import type { Extraction } from '../../src/plugins/newsletter/domain/exchange/extract';
import type { WrittenField } from '../../src/plugins/newsletter/domain/exchange/ingest';
import { readInline, writeInline } from '../../src/plugins/newsletter/domain/exchange/inline';
import type { Locale } from '../../src/plugins/newsletter/domain/locale';

/** A bulletin in which fields have got new values. */
export function withFields(bulletin: Bulletin, written: readonly WrittenField[]): Bulletin {
  const copy = structuredClone(bulletin);
  for (const { path, locale, value } of written) (valueAt(copy, path) as Localized<unknown>)[locale] = value;
  return copy;
}

/** A bulletin without the texts of a language that segments could bring back. */
export const withoutTexts = (bulletin: Bulletin, locale: Locale, { segments }: Extraction): Bulletin =>
  withFields(
    bulletin,
    segments.map(({ path, documentId }) => ({ path, documentId, locale, value: null })),
  );

/** A bulletin as the editor keeps it: in one language, runs of the same marks joined and links between two texts. */
export function asKept(bulletin: Bulletin, locale: Locale): Bulletin {
  const copy = structuredClone(bulletin);
  for (const { value } of localizedValues(copy)) {
    const content = value[locale];
    if (content === null || typeof content === 'string') continue;
    for (const { node } of leavesOf(content as ListNode['children'])) {
      (node as { children: InlineNode[] }).children = writeInline(readInline(node.children));
    }
  }
  return copy;
}
