import type { BulletinDocument } from '../../outputs/subjects';
import { type RichBlock, richText } from '../rich-text';
import type { Setting } from '../setting';

/** What stands before the stories: the editorial, and the contents where there is more than one story. */
export type Opening = {
  readonly editorial: { readonly title: string; readonly blocks: readonly RichBlock[] } | null;
  readonly contents: string | null;
  /** Whether there are too many stories for a list beside the editorial. */
  readonly isLong: boolean;
};

/** As many headlines as fit beside an editorial of the usual length. */
const BESIDE = 8;

export const opening = ({ editorial, stories }: BulletinDocument, setting: Setting): Opening => ({
  editorial: editorial && { title: setting.say('web.editorial'), blocks: richText(editorial.blocks, 2, setting) },
  contents: stories.length < 2 ? null : setting.say('web.contents'),
  isLong: stories.length > BESIDE,
});

export const OPENING = `
#let editorial-heading(it) = heading(level: 2, outlined: false, bookmarked: true, it.title)

#let contents(title, start, end) = block(width: 100%, ..card-look, aside({
  card-heading(2, title)
  set outline.entry(fill: repeat(text(fill: grey)[.], gap: 2pt))
  outline(
    title: none,
    indent: 0pt,
    target: heading.where(level: 2, outlined: true).after(start).before(end),
  )
}))

#let opening(it, start, end) = {
  let list = if it.contents != none { contents(it.contents, start, end) }
  if it.editorial == none { return list }
  if list != none and not it.isLong {
    grid(columns: (1fr, 1fr), column-gutter: gutter, editorial-heading(it.editorial) + rich-text(it.editorial.blocks), list)
  } else {
    editorial-heading(it.editorial)
    in-columns(it.editorial.blocks)
    list
  }
}
`;
