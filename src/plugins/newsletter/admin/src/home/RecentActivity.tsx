import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Activity } from '../../../contracts/desk/home';
import { isMove } from '../../../domain/workflow/stages';
import { useMomentWords } from '../settings/use-moment-words';
import { BulletinLink } from './BulletinLink';
import { HomeWidget } from './HomeWidget';

/** What was done at the desk lately: by whom, when, to which bulletin, and with what words. */
export const RecentActivity = () => {
  const { formatMessage } = useIntl();
  return (
    <HomeWidget>
      {({ activity }) =>
        activity.length > 0 ? (
          <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
            {activity.map((one) => (
              <Done key={one.id} activity={one} />
            ))}
          </Flex>
        ) : (
          <Widget.NoData>{formatMessage({ id: 'newsletter.admin.home.no-activity' })}</Widget.NoData>
        )
      }
    </HomeWidget>
  );
};

const Done = ({ activity: { did, name, at, bulletin, text } }: { activity: Activity }) => {
  const { formatMessage } = useIntl();
  const momentInWords = useMomentWords();
  const what = formatMessage({ id: isMove(did) ? `newsletter.move.${did}` : `newsletter.admin.home.did.${did}` });
  return (
    <Box tag="li" paddingLeft={3} borderStyle="solid" borderWidth="0 0 0 2px" borderColor="neutral200">
      <Typography tag="p">
        <Typography fontWeight="bold">{what}</Typography>
        {bulletin ? ' · ' : null}
        {bulletin ? <BulletinLink bulletin={bulletin} /> : null}
      </Typography>
      {text ? (
        <Typography tag="q" variant="pi" style={{ display: 'block' }}>
          {text}
        </Typography>
      ) : null}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {name ?? formatMessage({ id: 'newsletter.admin.home.desk' })} · {momentInWords(at)}
      </Typography>
    </Box>
  );
};
