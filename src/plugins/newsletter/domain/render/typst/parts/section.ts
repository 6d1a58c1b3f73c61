import { writeDate } from '../../../dates/write-date';
import type { Locale } from '../../../locale';
import type { BulletinDocument } from '../../outputs/subjects';
import { joined, type Line, line } from '../runs';
import type { Setting } from '../setting';
import { type Colophon, colophon } from './colophon';
import { type Funding, funding } from './funding';
import { type Masthead, masthead } from './masthead';
import { type Notice, notice } from './notice';
import { type Opening, opening } from './opening';
import { type Story, story } from './story';

/** A bulletin in one language, from its masthead to its colophon. */
export type Section = {
  readonly locale: Locale;
  /** What stands at the head of the pages after the first. */
  readonly runningHead: Line | null;
  /** With `{page}` and `{pages}` for what only the compiler knows. */
  readonly pageWords: string;
  readonly funding: Funding | null;
  readonly masthead: Masthead;
  readonly notice: Notice | null;
  readonly opening: Opening;
  readonly stories: readonly Story[];
  readonly colophon: Colophon;
};

export function section(document: BulletinDocument, setting: Setting): Section {
  const { locale, say } = setting;
  const { operation, title, issueDate, stories } = document;
  return {
    locale,
    runningHead: joined([line(title, locale), issueDate && writeDate(issueDate, locale, 'long')], ' · '),
    pageWords: say('pdf.page', { page: '{page}', pages: '{pages}' }),
    funding: operation && funding(operation, setting),
    masthead: masthead(document, setting),
    notice: notice(document, setting),
    opening: opening(document, setting),
    stories: stories.map((one, index) => story(one, index + 1, setting)),
    colophon: colophon(document, setting),
  };
}

export const SECTION = `
#let running-head(it, start) = context {
  if here().page() > locate(start).page() {
    small(size: 8pt, lang: it.locale, prose(it.runningHead))
    v(-1.5mm)
    line(length: 100%, stroke: hairline)
  }
}

#let running-foot(it) = context {
  let words = it.pageWords
    .replace("{page}", str(counter(page).get().first()))
    .replace("{pages}", str(counter(page).final().first()))
  line(length: 100%, stroke: hairline)
  v(-1.5mm)
  small(size: 8pt, lang: it.locale, {
    it.colophon.online.ways.first().words
    h(1fr)
    words
  })
}

#let section(it) = {
  let start = label("start-" + it.locale)
  let end = label("end-" + it.locale)
  set page(header: running-head(it, start), footer: running-foot(it))
  set text(lang: it.locale)
  funding-band(it.funding)
  masthead(it.masthead, start)
  notice(it.notice)
  opening(it.opening, start, end)
  for one in it.stories { story(one) }
  [#metadata(none)#end]
  colophon(it.colophon)
}
`;
