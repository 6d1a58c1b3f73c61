import type { Bulletin } from '../bulletin/bulletin';
import type { ContentPath, TextRange } from '../finding';
import type { Locale } from '../locale';
import type { TextRun } from './texts';

/** An address that readers can follow, and where it stands: a stretch of a run, or a field of its own. */
export type Link = {
  readonly url: string;
  readonly path: ContentPath;
  readonly locale?: Locale;
  readonly range?: TextRange;
};

/** Every link of a bulletin, given its runs: those of its texts, then the websites of operation and beneficiaries. */
export const linksOf = ({ operation, beneficiaries }: Bulletin, runs: readonly TextRun[]): Link[] => [
  ...runs.flatMap(({ path, locale, marks }) =>
    marks.flatMap((mark): Link[] => (mark.kind === 'link' ? [{ url: mark.url, path, locale, range: mark.range }] : [])),
  ),
  ...websiteAt(operation?.website, ['operation', 'website']),
  ...beneficiaries.flatMap(({ website }, at) => websiteAt(website, ['beneficiaries', at, 'website'])),
];

const websiteAt = (url: string | null | undefined, path: ContentPath): Link[] => (url ? [{ url, path }] : []);
