import { Box, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { ArchivedBulletin, ArchiveView } from '../../../../contracts/desk/archive';
import type { PersonalMove } from '../../../../domain/workflow/stages';
import { BulletinLink } from '../../home/BulletinLink';
import { StageBadge } from '../../stage/StageBadge';
import { useFormatDate } from '../../use-format-date';
import { MovesMenu } from '../MovesMenu';
import { waysFrom } from '../ways';
import { CompareRevisions } from './CompareRevisions';
import { ReaderLinks } from './ReaderLinks';
import { RevisionTable } from './RevisionTable';

type Props = {
  readonly bulletin: ArchivedBulletin;
  readonly moves: ArchiveView['moves'];
  readonly onAsk: (bulletin: ArchivedBulletin, move: PersonalMove, opener: string) => void;
  readonly onDone: (words: string) => void;
};

/** A number that was published: where it stands, where readers find it, its revisions, and what differs between them. */
export const ArchivedCard = ({ bulletin, moves, onAsk, onDone }: Props) => {
  const { formatMessage } = useIntl();
  const formatDate = useFormatDate();
  const headingId = useId();
  const { number, stage, issueDate, revisions } = bulletin;
  const [latest] = revisions;
  const ways = waysFrom(stage, moves);
  return (
    <Box tag="li" aria-labelledby={headingId} background="neutral0" hasRadius shadow="filterShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
          <Box>
            <Typography tag="h2" id={headingId} variant="delta">
              <BulletinLink bulletin={bulletin} stage={stage} />
            </Typography>
            {issueDate ? (
              <Typography variant="pi" textColor="neutral600">
                {formatMessage(
                  { id: 'newsletter.admin.desk.archive.issue' },
                  { day: formatDate(issueDate, { dateStyle: 'long', timeZone: 'UTC' }) },
                )}
              </Typography>
            ) : null}
          </Box>
          <Flex gap={2}>
            <StageBadge stage={stage} />
            {ways.length > 0 ? <MovesMenu bulletin={bulletin} ways={ways} onAsk={onAsk} /> : null}
          </Flex>
        </Flex>
        {latest && !latest.withdrawal ? <ReaderLinks number={number} /> : null}
        <RevisionTable number={number} revisions={revisions} onDone={onDone} />
        {revisions.length > 1 ? <CompareRevisions number={number} revisions={revisions} /> : null}
      </Flex>
    </Box>
  );
};
