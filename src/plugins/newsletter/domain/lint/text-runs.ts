import { type InlineNode, plainText } from '../bulletin/blocks';
import type { Bulletin } from '../bulletin/bulletin';
import { leavesOf } from '../bulletin/leaves';
import { type LocalizedValue, localizedValues } from '../bulletin/localized-values';
import type { ContentPath } from '../finding';
import { LOCALES, type Locale } from '../locale';
import type { EventDays, TextMark, TextRun } from './texts';

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
    .map(({ path: leafPath, node }) => ({
      ...place,
      path: leafPath,
      text: plainText(node),
      kind: node.type,
      level: node.type === 'heading' ? node.level : null,
      marks: marksOf(node.children),
    }))
    .filter(({ text }) => text !== '');
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
