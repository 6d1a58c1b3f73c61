import { eventStatusWords } from '../facts/event-facts';
import { type Fact, fact, known } from '../facts/fact';
import { hostOf } from '../host-of';
import type { EventDocument, EventRecord, OperationDocument } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import { wholeAddress } from '../whole-address';
import { quotedParameter, textLine, textValue } from './content-line';
import { eventTimes, utcTime } from './event-times';

/** An event, how it stands in the record, and the masthead under which it is announced. */
export type Announced = {
  readonly document: EventDocument;
  readonly record: EventRecord;
  readonly operation: OperationDocument | null;
};

/** Calendars know no postponement: what was put off may yet take place (RFC 5545, 3.8.1.11). */
const STATUS = {
  planned: 'CONFIRMED',
  held: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const satisfies Record<NonNullable<EventDocument['status']>, string>;

/** Many calendars show no status, so that what does not take place says so in its name. */
function summaryOf({ title, kind, ordinal, status }: EventDocument, { say }: Setting): string {
  const name = title ?? say(`web.eventKind.${kind ?? 'other'}`, { ordinal: ordinal ?? 0 });
  return status === 'cancelled' || status === 'postponed' ? say(`calendar.summary.${status}`, { title: name }) : name;
}

function locationOf({ venue, address, place, mode }: EventDocument, { say }: Setting): string | null {
  const parts = [venue, address, place].filter((part) => part !== null && part !== '');
  if (parts.length > 0) return parts.join(', ');
  return mode === 'online' ? say('web.eventMode.online') : null;
}

const line = ({ name, values }: Fact): string => `${name}: ${values.join(', ')}`;

/** What is worth knowing beside time and place, and who pays: a calendar shows nothing of the site around it. */
function descriptionOf({ document, operation }: Announced, page: string, setting: Setting): string {
  const { summary, mode, host, participants } = document;
  const { say } = setting;
  const facts = known([
    fact(say('web.mode'), mode === 'online' || mode === 'hybrid' ? say(`web.eventMode.${mode}`) : null),
    fact(say('web.host'), host?.name),
    fact(say('web.participants'), ...participants.map(({ name }) => name)),
  ]);
  return [eventStatusWords(document, setting), summary, facts.map(line).join('\n'), page, operation?.fundingStatement]
    .filter((part) => part)
    .join('\n\n');
}

/** Who announces it: whoever publishes needs an address to be an organizer (RFC 5545, 3.8.4.3). */
function organizer({ operation }: Announced, setting: Setting): string[] {
  const archive = wayTo('archive-page', {}, setting);
  const name = operation?.publisher ?? operation?.acronym ?? setting.say('web.newsletter');
  const email = operation?.contact.email;
  const mailto = email ? wholeAddress(`mailto:${email}`, archive) : null;
  return [`ORGANIZER;CN=${quotedParameter(name)};LANGUAGE=${setting.locale}:${mailto ?? archive}`];
}

/**
 * An event as content lines; its UID is the same in both languages and for ever, its stamp is when the record of it last
 * changed.
 */
export function eventComponent(announced: Announced, setting: Setting): string[] {
  const { document, record } = announced;
  const { locale, site } = setting;
  const { documentId, kind, status } = document;
  const page = wayTo('event-page', { id: documentId }, setting);
  const stamp = utcTime(record.changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(documentId)}@${hostOf(site)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${record.sequence}`,
    ...eventTimes(document),
    ...(status === null ? [] : [`STATUS:${STATUS[status]}`]),
    ...textLine('SUMMARY', summaryOf(document, setting), locale),
    ...textLine('DESCRIPTION', descriptionOf(announced, page, setting), locale),
    ...textLine('LOCATION', locationOf(document, setting), locale),
    ...textLine('CATEGORIES', setting.say(`web.eventKind.${kind ?? 'other'}`, { ordinal: 0 }), locale),
    ...organizer(announced, setting),
    `URL:${page}`,
    'END:VEVENT',
  ];
}
