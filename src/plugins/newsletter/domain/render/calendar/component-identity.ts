import { hostOf } from '../host-of';
import type { EventRecord } from '../outputs/subjects';
import type { Setting } from '../setting';
import { textValue } from './content-line';
import { utcTime } from './event-times';

/**
 * By which lines programs know an event again and which of two states is the later one: its UID is the same in both
 * languages and for ever, its stamp is when the record of it last changed.
 */
export function identity(documentId: string, { sequence, changedAt }: EventRecord, { site }: Setting): string[] {
  const stamp = utcTime(changedAt);
  return [
    `UID:${textValue(documentId)}@${hostOf(site)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
  ];
}
