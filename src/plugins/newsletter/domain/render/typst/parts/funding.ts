import type { OperationDocument } from '../../outputs/subjects';
import { type Line, line } from '../runs';
import type { Setting } from '../setting';
import { type Logo, logoOf, logosOf } from './logo';

/** The emblem of the Union beside the statement of its funding, and the operation's logos. */
export type Funding = {
  readonly emblem: Logo | null;
  readonly statement: Line | null;
  readonly logos: readonly Logo[];
};

/** What must be read before anything else (Implementing Regulation (EU) 821/2014, art. 4; Regulation (EU) 2021/1060, Annex IX). */
export const funding = ({ emblem, fundingStatement, logos }: OperationDocument, setting: Setting): Funding => ({
  emblem: emblem && logoOf(emblem, setting),
  statement: line(fundingStatement, setting.locale),
  logos: logosOf(logos, setting),
});

/** The emblem is as high and as wide as any other logo may become: the statement stands beside it, plain. */
export const FUNDING = `
#let emblem-width = 24mm
#let emblem-height = 16mm

#let funding-band(it) = if it != none {
  let parts = (
    if it.emblem != none { logo(it.emblem, emblem-width, emblem-height) },
    small(size: 9.5pt, fill: ink, prose(it.statement)),
    if it.logos.len() > 0 { stack(dir: ltr, spacing: 4mm, ..it.logos.map(one => logo(one, emblem-width, emblem-height))) },
  )
  block(width: 100%, below: 4mm, grid(columns: (auto, 1fr, auto), column-gutter: 5mm, align: horizon, ..parts))
}
`;
