import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { NextBulletin as Next } from '../../../contracts/desk/home';
import { FirstFindings } from '../checks/FirstFindings';
import { NewBulletin } from '../lineup/NewBulletin';
import { useWallTimeWords } from '../stage/use-wall-time-words';
import { useFormatDate } from '../use-format-date';
import { BulletinLink } from './BulletinLink';
import { HomeWidget } from './HomeWidget';
import { StageSteps } from './StageSteps';

/** The bulletin that readers get next: how far it is, when it is due, what stops it; and the beginning of another. */
export const NextBulletin = () => {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {/* First, as the widget is only so high. */}
      <Flex>
        <NewBulletin />
      </Flex>
      <HomeWidget>
        {({ next }) =>
          next ? (
            <Coming next={next} />
          ) : (
            <Widget.NoData>{formatMessage({ id: 'newsletter.admin.home.nothing-next' })}</Widget.NoData>
          )
        }
      </HomeWidget>
    </Flex>
  );
};

const Coming = ({ next }: { next: Next }) => {
  const { formatMessage } = useIntl();
  const formatDate = useFormatDate();
  const wallTimeInWords = useWallTimeWords();
  const { stage, schedule, issueDate, daysLeft, blocking } = next;
  const say = (id: string, values = {}) => formatMessage({ id: `newsletter.admin.home.${id}` }, values);
  const day = issueDate && formatDate(issueDate, { dateStyle: 'full', timeZone: 'UTC' });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <BulletinLink bulletin={next} stage={stage} />
      <StageSteps stage={stage} />
      <Box>
        <Typography tag="p">
          {schedule ? wallTimeInWords(schedule.local, schedule.zone) : (day ?? say('no-day'))}
        </Typography>
        {daysLeft === null ? null : (
          <Typography tag="p" variant="pi" textColor={daysLeft < 0 ? 'danger700' : 'neutral600'}>
            {daysLeft < 0 ? say('days-late', { days: -daysLeft }) : say('days-left', { days: daysLeft })}
          </Typography>
        )}
      </Box>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography fontWeight="bold" textColor={blocking.count > 0 ? 'danger700' : 'success700'}>
          {say('blocking', { count: blocking.count })}
        </Typography>
        <FirstFindings findings={blocking.first} />
      </Flex>
    </Flex>
  );
};
