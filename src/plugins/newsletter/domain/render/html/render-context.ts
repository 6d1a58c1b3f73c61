import type { Locale } from '../../locale';

/** What a node needs to know of the text it stands in. */
export type RenderContext = {
  /** The language of the text, so that runs of the other one are marked. */
  readonly locale: Locale;
  /** From the editor's heading level to the level on the page, so that no level is skipped. */
  readonly headingLevels: ReadonlyMap<number, number>;
};
