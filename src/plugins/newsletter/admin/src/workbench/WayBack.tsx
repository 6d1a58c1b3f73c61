import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { bulletinAddress } from '../home/bulletin-address';

/** Leads back to the form of the bulletin. */
export const WayBack = ({ documentId }: { documentId: string }) => {
  const { formatMessage } = useIntl();
  return (
    <Link tag={NavLink} to={bulletinAddress(documentId)} startIcon={<ArrowLeft />}>
      {formatMessage({ id: 'newsletter.admin.workbench.back' })}
    </Link>
  );
};
