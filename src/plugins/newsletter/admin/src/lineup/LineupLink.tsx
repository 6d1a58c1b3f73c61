import { LinkButton } from '@strapi/design-system';
import { BulletList } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { lineupAddress } from './lineup-address';

/** Leads from the form of a bulletin, or of one of its stories, to the page of its stories. */
export const LineupLink = ({ documentId }: { documentId: string }) => {
  const { formatMessage } = useIntl();
  return (
    <LinkButton tag={NavLink} to={lineupAddress(documentId)} variant="secondary" fullWidth startIcon={<BulletList />}>
      {formatMessage({ id: 'newsletter.admin.lineup.open' })}
    </LinkButton>
  );
};
