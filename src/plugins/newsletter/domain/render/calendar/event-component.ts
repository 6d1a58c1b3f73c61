import { eventStatusWords } from '../facts/event-facts';
import { type Fact, fact, known } from '../facts/fact';
import type { EventDocument, OperationDocument, StandingEvent } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import { identity } from './component-identity';
import { textLine } from './content-line';
import { eventTimes } from './event-times';
import { organizer } from './organizer';

/** An event, how it stands in the record, and the masthead under which it is announced. */
type Announced = StandingEvent & { readonly operation: OperationDocument | null };

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

/** An event as content lines. */
export function eventComponent(announced: Announced, setting: Setting): string[] {
  const { document, record, operation } = announced;
  const { locale } = setting;
  const { documentId, kind, status } = document;
  const page = wayTo('event-page', { id: documentId }, setting);
  return [
    'BEGIN:VEVENT',
    ...identity(documentId, record, setting),
    ...eventTimes(document),
    ...(status === null ? [] : [`STATUS:${STATUS[status]}`]),
    ...textLine('SUMMARY', summaryOf(document, setting), locale),
    ...textLine('DESCRIPTION', descriptionOf(announced, page, setting), locale),
    ...textLine('LOCATION', locationOf(document, setting), locale),
    ...textLine('CATEGORIES', setting.say(`web.eventKind.${kind ?? 'other'}`, { ordinal: 0 }), locale),
    ...organizer(operation, setting),
    `URL:${page}`,
    'END:VEVENT',
  ];
}
