import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Stage } from '../../../domain/workflow/stages';
import { ChangeList } from './ChangeList';
import type { StageView } from './stage-api';
import { useWallTimeWords } from './use-wall-time-words';

/** Text and background of a stage's badge. */
const BADGES: Record<Stage, readonly [text: string, background: string]> = {
  draft: ['neutral700', 'neutral150'],
  'in-translation': ['secondary700', 'secondary100'],
  'in-review': ['primary700', 'primary100'],
  approved: ['success700', 'success100'],
  scheduled: ['alternative700', 'alternative100'],
  'publish-failed': ['danger700', 'danger100'],
  published: ['success700', 'success100'],
  withdrawn: ['warning700', 'warning100'],
  archived: ['neutral700', 'neutral150'],
};

/** Where a bulletin stands: stage, whose turn it is, schedule, failure, approval, edition, and what changed since. */
export const StageFacts = ({ view }: { view: StageView }) => {
  const { formatMessage, formatDate } = useIntl();
  const inWords = useWallTimeWords();
  const { stage, schedule, failure, approval, voided, changes, edition } = view;
  const [badgeText, badgeBackground] = BADGES[stage];
  const day = (at: string) => formatDate(at, { dateStyle: 'long' });
  const moment = (at: string) => formatDate(at, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <Badge textColor={badgeText} backgroundColor={badgeBackground}>
        {formatMessage({ id: `newsletter.stage.${stage}` })}
      </Badge>
      <Typography>{formatMessage({ id: `newsletter.admin.turn.${stage}` })}</Typography>
      {schedule ? <Typography fontWeight="bold">{inWords(schedule.local, schedule.zone)}</Typography> : null}
      {failure ? (
        <Box background="danger100" padding={3} hasRadius width="100%">
          <Typography textColor="danger700">
            {formatMessage({ id: 'newsletter.admin.stage.failure' }, { reason: failure })}
          </Typography>
        </Box>
      ) : null}
      {approval ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'newsletter.admin.stage.approval' }, { name: approval.name, at: moment(approval.at) })}
        </Typography>
      ) : null}
      {edition ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(
            { id: 'newsletter.admin.stage.edition' },
            { number: edition.number, revision: edition.revision, date: day(edition.issuedAt) },
          )}
        </Typography>
      ) : null}
      {changes.length > 0 ? (
        <ChangeList
          heading={
            voided && !approval
              ? formatMessage({ id: 'newsletter.admin.stage.voided' }, { name: voided.name, at: moment(voided.at) })
              : formatMessage({ id: 'newsletter.admin.stage.changes' })
          }
          changes={changes}
        />
      ) : null}
    </Flex>
  );
};
