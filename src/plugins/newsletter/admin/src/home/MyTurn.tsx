import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { WaitingBulletin } from '../../../contracts/desk/home';
import { StageBadge } from '../stage/StageBadge';
import { AskedToTranslate } from './AskedToTranslate';
import { BulletinLink } from './BulletinLink';
import { HomeWidget } from './HomeWidget';
import { useSince } from './use-since';

/** What waits for the one who looks: which bulletin, why, and since when. */
export const MyTurn = () => {
  const { formatMessage } = useIntl();
  return (
    <HomeWidget>
      {({ waiting, translations }) =>
        waiting.length + translations.length > 0 ? (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {translations.map((bulletin) => (
              <AskedToTranslate key={`translation ${bulletin.documentId}`} bulletin={bulletin} />
            ))}
            {waiting.map((bulletin) => (
              <Waiting key={bulletin.documentId} bulletin={bulletin} />
            ))}
          </Flex>
        ) : (
          <Widget.NoData>{formatMessage({ id: 'newsletter.admin.home.nothing-waits' })}</Widget.NoData>
        )
      }
    </HomeWidget>
  );
};

const Waiting = ({ bulletin }: { bulletin: WaitingBulletin }) => {
  const { formatMessage } = useIntl();
  const sinceInWords = useSince();
  const { stage, since, came, openComments } = bulletin;
  const say = (id: string, values = {}) => formatMessage({ id: `newsletter.admin.home.${id}` }, values);
  const move = came && formatMessage({ id: `newsletter.move.${came.move}` });
  return (
    <Box tag="li" borderColor="neutral150" padding={3} hasRadius>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
          <BulletinLink bulletin={bulletin} stage={stage} />
          <StageBadge stage={stage} />
        </Flex>
        <Typography variant="pi">{say(`why.${stage}`)}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {came ? say('came', { move, name: came.name ?? say('desk') }) : say('new')} · {sinceInWords(since)}
        </Typography>
        {came?.reason ? (
          <Typography variant="pi" tag="q">
            {came.reason}
          </Typography>
        ) : null}
        {openComments ? (
          <Typography variant="pi" textColor="neutral800">
            {say('open-comments', { count: openComments })}
          </Typography>
        ) : null}
      </Flex>
    </Box>
  );
};
