import { type Block, type Blocks, type InlineNode, type ListItemNode, plainText } from '../bulletin/blocks';
import type { Bulletin } from '../bulletin/bulletin';
import type { ContentPath } from '../finding';
import { LOCALES, type Locale } from '../locale';
import { type LocalizedValue, localizedValues } from './localized-values';
import type { EventDays, RunKind, TextMark, TextRun } from './texts';

/** Every text of a bulletin that people read, in document order; slugs are addresses and none. */
export const textRunsOf = (bulletin: Bulletin): TextRun[] =>
  localizedValues(bulletin)
    .filter(({ field }) => field !== 'slug')
    .flatMap((value) => LOCALES.flatMap((locale) => runsIn(bulletin, value, locale)));

function runsIn(bulletin: Bulletin, { path, part, field, value }: LocalizedValue, locale: Locale): TextRun[] {
  const content = value[locale];
  if (content === null) return [];
  const at = [...path, locale];
  const place = { locale, part, field, story: storyAt(path), event: eventAt(bulletin, path) };
  if (typeof content === 'string') {
    return content === '' ? [] : [{ ...place, path: at, text: content, kind: 'field', level: null, marks: [] }];
  }
  return leavesOf(content, at)
    .map(({ path: leafPath, node, kind, level }) => ({
      ...place,
      path: leafPath,
      text: plainText(node),
      kind,
      level,
      marks: marksOf(node.children),
    }))
    .filter(({ text }) => text !== '');
}

type Leaf = {
  readonly path: ContentPath;
  readonly node: { readonly type: Block['type'] | 'list-item'; readonly children: InlineNode[] } & (
    | Exclude<Block, { type: 'list' }>
    | ListItemNode
  );
  readonly kind: RunKind;
  readonly level: number | null;
};

function leavesOf(nodes: Blocks | Extract<Block, { type: 'list' }>['children'], at: ContentPath): Leaf[] {
  return nodes.flatMap((node, index): Leaf[] => {
    const path = [...at, index];
    if (node.type === 'list') return leavesOf(node.children, [...path, 'children']);
    if (node.type === 'image') return [];
    return [{ path, node, kind: node.type, level: node.type === 'heading' ? node.level : null }];
  });
}

function marksOf(nodes: readonly InlineNode[]): TextMark[] {
  let end = 0;
  return nodes.flatMap((node): TextMark[] => {
    const start = end;
    end += plainText(node).length;
    if (start === end) return [];
    const range = [start, end] as const;
    if (node.type === 'link') {
      return [{ kind: 'link', url: node.url, range }, ...marksOf(node.children).map((mark) => shifted(mark, start))];
    }
    return (['code', 'bold', 'italic'] as const).flatMap((kind) => (node[kind] ? [{ kind, range }] : []));
  });
}

const shifted = (mark: TextMark, by: number): TextMark => ({
  ...mark,
  range: [mark.range[0] + by, mark.range[1] + by],
});

const storyAt = ([list, index]: ContentPath): number | null =>
  list === 'stories' && typeof index === 'number' ? index : null;

function eventAt(bulletin: Bulletin, [list, index]: ContentPath): EventDays | null {
  if (typeof index !== 'number') return null;
  const eventId = list === 'stories' ? bulletin.stories[index]?.event : null;
  const event =
    list === 'events' ? bulletin.events[index] : bulletin.events.find(({ documentId }) => documentId === eventId);
  return event?.startDate ? { start: event.startDate, end: event.endDate ?? event.startDate } : null;
}
