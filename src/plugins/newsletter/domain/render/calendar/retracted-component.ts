import type { OperationDocument, RetractedEvent } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import { identity } from './component-identity';
import { textLine } from './content-line';
import { eventTimes } from './event-times';
import { organizer } from './organizer';

/**
 * An event that is no longer told of, as content lines. Calendars that follow a file keep what vanishes from it or drop it
 * as they please, so it is cancelled; of what it was readers learn no more than its days, by which programs find it.
 */
export function retractedComponent(
  { announcement, record, operation }: RetractedEvent & { readonly operation: OperationDocument | null },
  setting: Setting,
): string[] {
  const { locale, say } = setting;
  return [
    'BEGIN:VEVENT',
    ...identity(announcement.documentId, record, setting),
    ...eventTimes(announcement),
    'STATUS:CANCELLED',
    ...textLine('SUMMARY', say('calendar.summary.retracted'), locale),
    ...textLine(
      'DESCRIPTION',
      [say('calendar.retracted'), operation?.fundingStatement].filter(Boolean).join('\n\n'),
      locale,
    ),
    ...organizer(operation, setting),
    `URL:${wayTo('archive-page', {}, setting)}`,
    'END:VEVENT',
  ];
}
