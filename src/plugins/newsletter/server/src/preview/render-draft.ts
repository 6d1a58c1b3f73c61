import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { digestOf } from '../../../domain/bulletin/digest';
import type { Edition } from '../../../domain/bulletin/edition';
import type { Locale } from '../../../domain/locale';
import type { OutputId } from '../../../domain/render/outputs/addresses';
import type { Site } from '../../../domain/render/outputs/subjects';
import { renderEdition } from '../outputs/render-edition';

/** No edition has it: a draft was not issued, and corrects nothing. */
const NO_REVISION = 0;

/** A draft as if it were issued today; what has no number yet, or no date, is shown without one. */
const asIfIssued = (draft: Bulletin, now: Date): Edition => ({
  bulletinId: draft.documentId,
  number: draft.number ?? 0,
  revision: NO_REVISION,
  digest: digestOf(draft),
  issuedAt: now.toISOString(),
  changeNote: { el: null, en: null },
  content: draft,
});

/** Makes an output of a draft by the renderer that makes it of editions; `locale` is passed over where it is in both. */
export function renderDraft(draft: Bulletin, output: OutputId, locale: Locale, site: Site, now: Date): Promise<Buffer> {
  const edition = asIfIssued(draft, now);
  return renderEdition(edition, [{ ...edition, withdrawal: null }], output, locale, site);
}
