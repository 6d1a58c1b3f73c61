import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { WarningBox } from '../panels/WarningBox';
import { useFormatDate } from '../use-format-date';
import { ChangeList } from './ChangeList';
import { StageBadge } from './StageBadge';
import type { StageView } from './stage-api';
import { useWallTimeWords } from './use-wall-time-words';

/** Where a bulletin stands: stage, whose turn it is, schedule, failure, approval, edition, and what changed since. */
export const StageFacts = ({ view }: { view: StageView }) => {
  const { formatMessage } = useIntl();
  const formatDate = useFormatDate();
  const inWords = useWallTimeWords();
  const { stage, schedule, failure, approval, voided, reason, changes, edition } = view;
  const day = (at: string) => formatDate(at, { dateStyle: 'long' });
  const moment = (at: string) => formatDate(at, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <StageBadge stage={stage} />
      <Typography>{formatMessage({ id: `newsletter.admin.turn.${stage}` })}</Typography>
      {schedule ? <Typography fontWeight="bold">{inWords(schedule.local, schedule.zone)}</Typography> : null}
      {failure ? (
        <Box background="danger100" padding={3} hasRadius width="100%">
          <Typography textColor="danger700">
            {formatMessage({ id: 'newsletter.admin.stage.failure' }, { reason: failure })}
          </Typography>
        </Box>
      ) : null}
      {reason ? (
        <WarningBox padding={3} width="100%">
          <Typography variant="pi" tag="p">
            {formatMessage(
              { id: 'newsletter.admin.stage.reason' },
              {
                move: formatMessage({ id: `newsletter.move.${reason.move}` }),
                name: reason.name,
                at: moment(reason.at),
              },
            )}
          </Typography>
          <Typography tag="q">{reason.words}</Typography>
        </WarningBox>
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
