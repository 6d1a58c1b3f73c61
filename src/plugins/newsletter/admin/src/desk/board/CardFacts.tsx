import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { BoardCard } from '../../../../contracts/desk/board';
import { useDueWords } from '../../assignment/use-due-words';
import { bulletinAddress } from '../../home/bulletin-address';
import { useSince } from '../../home/use-since';
import { useFormatDate } from '../../use-format-date';

/** What a card says: number, title, when it is due, since when it stands there, and how many comments are open. */
export const CardFacts = ({ card, aside }: { card: BoardCard; aside?: ReactNode }) => {
  const { formatMessage } = useIntl();
  const formatDate = useFormatDate();
  const sinceInWords = useSince();
  const dueWords = useDueWords();
  const { documentId, number, title, stage, issueDate, schedule, since, openComments, assignment } = card;
  const say = (id: string, values = {}) => formatMessage({ id: `newsletter.admin.desk.board.${id}` }, values);
  const dayOf = (date: string, time = false) =>
    formatDate(`${date}${time ? ':00Z' : ''}`, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      ...(time ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
    });
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex justifyContent="space-between" gap={2}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral600">
          {number === null ? say('no-number') : formatMessage({ id: 'newsletter.admin.showing.number' }, { number })}
        </Typography>
        {aside}
      </Flex>
      <Typography
        tag={Link}
        to={bulletinAddress(documentId, stage)}
        draggable={false}
        variant="omega"
        fontWeight="semiBold"
        textColor="primary700"
        style={{ overflowWrap: 'anywhere' }}
      >
        {title ?? say('no-title')}
      </Typography>
      {schedule ? (
        <Typography variant="pi">{say('scheduled', { at: dayOf(schedule.local, true) })}</Typography>
      ) : issueDate ? (
        <Typography variant="pi">{say('issue', { day: dayOf(issueDate) })}</Typography>
      ) : null}
      {since ? (
        <Typography variant="pi" textColor="neutral600">
          {say('here-since', { since: sinceInWords(since) })}
        </Typography>
      ) : null}
      {assignment ? (
        <Typography variant="pi" textColor={assignment.isLate ? 'danger700' : 'neutral800'}>
          {formatMessage({ id: 'newsletter.admin.assignment.given' }, { name: assignment.assignee.name })}{' '}
          {dueWords(assignment)}
        </Typography>
      ) : null}
      {openComments ? (
        <Typography variant="pi" textColor="neutral800">
          {formatMessage({ id: 'newsletter.admin.home.open-comments' }, { count: openComments })}
        </Typography>
      ) : null}
    </Flex>
  );
};
