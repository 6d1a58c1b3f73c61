import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { CalendarEntry } from '../../../../contracts/desk/calendar';
import type { Zone } from '../../../../domain/workflow/wall-time';
import { bulletinAddress } from '../../home/bulletin-address';
import { addressOf } from '../../places/place';
import { useBulletinName } from '../../showing/use-bulletin-name';

/** The line beside each kind, which its words tell as well. */
const COLOURS = { event: 'alternative600', publication: 'success600', issue: 'primary600' } as const;

/** What is worth saying of an event's state: that it is not as planned. */
const OFF_PLAN = ['postponed', 'cancelled'];

type Props = {
  readonly entry: CalendarEntry;
  /** The day on which it is shown: an event of several days has its times on the first and the last. */
  readonly day: string;
  readonly deskZone: Zone;
};

/** Something of the calendar by what it is, when and what it is called, leading to its form. */
export const EntryLink = ({ entry, day, deskZone }: Props) => {
  const { formatMessage } = useIntl();
  const nameOf = useBulletinName();
  const { kind } = entry;
  const say = (id: string, values = {}) => formatMessage({ id: `newsletter.admin.desk.calendar.${id}` }, values);
  const begins = day === entry.from ? entry.start : null;
  const ends = kind === 'event' && day === entry.to ? entry.end : null;
  const about =
    kind === 'event'
      ? [
          entry.title ?? say('nameless'),
          entry.zone === deskZone || !(begins || ends) ? null : formatMessage({ id: entry.zone }),
          entry.status && OFF_PLAN.includes(entry.status) ? formatMessage({ id: entry.status }) : null,
        ]
      : [nameOf(entry)];
  return (
    <Typography
      tag={Link}
      to={
        kind === 'event'
          ? addressOf({ target: { type: 'event', documentId: entry.documentId, locale: null, field: null } }, 'el')
          : bulletinAddress(entry.documentId, entry.stage)
      }
      variant="pi"
      textColor="neutral800"
      paddingLeft={2}
      borderStyle="solid"
      borderWidth="0 0 0 3px"
      borderColor={COLOURS[kind]}
      style={{ display: 'block', overflowWrap: 'anywhere' }}
    >
      <strong>{[say(`kind-${kind}`), [begins, ends].filter(Boolean).join('–')].filter(Boolean).join(' ')}</strong>
      {` · ${about.filter(Boolean).join(' · ')}`}
    </Typography>
  );
};
