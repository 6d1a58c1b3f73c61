import { dayInGreece } from '../../../dates/day-in-greece';
import type { Locale } from '../../../locale';
import { draftWords } from '../../facts/draft-words';
import { isCorrection } from '../../facts/is-correction';
import { dayWords } from '../../facts/masthead-facts';
import type { BulletinDocument } from '../../outputs/subjects';
import { wayTo } from '../../setting';
import { type Line, line } from '../runs';
import type { Setting } from '../setting';

/** What readers must know of a bulletin that was corrected, or is a draft. */
export type Notice = {
  readonly title: string;
  readonly when: string | null;
  readonly text: Line | null;
  readonly url: string | null;
  readonly words: string | null;
};

/** The day in words on which something happened in Greece. */
const dayOf = (instant: string, locale: Locale): string => dayWords(dayInGreece(instant) ?? instant, locale);

/** The notice of a draft, of a correction, or that this is no longer the newest revision; `null` of what
 * was issued and never corrected. */
export function notice(bulletin: BulletinDocument, setting: Setting): Notice | null {
  const { number, revision, issuedAt, changeNote, supersededBy } = bulletin;
  const { locale, say } = setting;
  const draft = draftWords(setting);
  if (draft) return { title: draft.title, when: null, text: draft.text, url: null, words: null };
  const date = dayOf(issuedAt, locale);
  if (supersededBy) {
    const newest = { newest: supersededBy.revision, newestDate: dayOf(supersededBy.issuedAt, locale) };
    return {
      title: say('web.superseded.title'),
      when: null,
      text: say('web.superseded.text', { revision, date, ...newest }),
      url: wayTo('bulletin-page', { number }, setting),
      words: say('web.superseded.way'),
    };
  }
  if (!isCorrection(bulletin)) return null;
  return {
    title: say('web.correction.title'),
    when: say('web.correction.when', { revision, date }),
    text: line(changeNote, locale),
    url: null,
    words: null,
  };
}

export const NOTICE = `
#let notice(it) = if it != none {
  block(width: 100%, stroke: 1pt + red, inset: 4mm, below: 6mm, aside({
    show heading: set text(fill: red)
    card-heading(2, it.title)
    if it.when != none { par(strong(it.when)) }
    if it.text != none { par(prose(it.text)) }
    if it.words != none { par(way(it.url, it.words)) }
  }))
}
`;
