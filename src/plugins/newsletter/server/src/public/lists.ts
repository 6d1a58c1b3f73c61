import type { BulletinSummary } from '../../../contracts/bulletin-summary';
import type { StorySummary } from '../../../contracts/story';
import type { Locale } from '../../../domain/locale';
import type { Resource } from '../../../domain/render/json/addresses';
import { projectBulletinSummary } from '../../../domain/render/json/bulletin-summary';
import { projectStorySummary } from '../../../domain/render/json/story-summary';
import type { Catalogue } from './catalogue';
import { ENTRIES } from './entries';

/** A list of public reading; `page` gives the documents from one position up to, not including, another. */
type List = {
  total(catalogue: Catalogue): number;
  page(catalogue: Catalogue, locale: Locale, from: number, to: number): readonly object[];
};

/** The lists, by resource, each in its order. */
export const LISTS = {
  bulletins: {
    total: ({ issued }) => issued.length,
    page: ({ issued }, locale, from, to): BulletinSummary[] =>
      issued.slice(from, to).map(({ card }) => projectBulletinSummary(card, locale)),
  },
  stories: {
    total: ({ stories }) => stories.length,
    page: ({ stories }, locale, from, to): StorySummary[] =>
      stories.slice(from, to).map(({ story, card }) => projectStorySummary(story, card, locale)),
  },
  ...ENTRIES,
} as const satisfies Record<Resource, List>;
