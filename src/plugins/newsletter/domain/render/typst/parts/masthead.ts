import { writeDays } from '../../../dates/write-days';
import type { BulletinDocument } from '../../outputs/subjects';
import { type Line, line } from '../runs';
import type { Setting } from '../setting';

/** The head of a bulletin: the operation's title, the bulletin's, and its number, day and publisher on one line. */
export type Masthead = {
  readonly operation: Line | null;
  readonly title: Line;
  readonly dateline: readonly Line[];
};

export function masthead(
  { title, number, issueDate, operation }: BulletinDocument,
  { locale, say }: Setting,
): Masthead {
  const numbered = say('web.bulletinNumber', { number });
  const dateline = [
    numbered,
    issueDate && writeDays(issueDate, null, locale),
    line(operation?.publisher ?? null, locale),
  ].filter((one) => one !== null);
  return {
    operation: line(operation?.title ?? null, locale),
    title: line(title, locale) ?? numbered,
    dateline,
  };
}

export const MASTHEAD = `
#let masthead(it, start) = {
  line(length: 100%, stroke: 2pt + blue)
  if it.operation != none {
    block(above: 3.5mm, below: 5mm, sticky: true, small(size: 9pt, fill: blue, weight: 600, prose(it.operation)))
  }
  [#heading(level: 1, outlined: false, bookmarked: true, prose(it.title))#start]
  block(width: 100%, above: 5mm, below: 6mm, stroke: (y: hairline), inset: (y: 2.2mm), small(
    size: 9pt, fill: ink, it.dateline.map(prose).join([#h(3mm)#text(fill: blue)[·]#h(3mm)]),
  ))
}
`;
