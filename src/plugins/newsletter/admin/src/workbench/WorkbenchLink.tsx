import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { type Aim, workbenchAddress } from './workbench-address';

type Props = {
  readonly bulletinId: string;
  /** The place that it opens at, and its name. */
  readonly aim?: Aim;
  readonly about?: string;
};

/** Leads to the page on which a bulletin is translated. */
export const WorkbenchLink = ({ bulletinId, aim, about }: Props) => {
  const { formatMessage } = useIntl();
  const words = formatMessage({ id: `newsletter.admin.workbench.${aim ? 'open-at' : 'open'}` });
  return (
    <Typography
      tag={Link}
      to={workbenchAddress(bulletinId, aim)}
      textColor="primary600"
      {...(about ? { variant: 'pi' as const, 'aria-label': `${words}: ${about}` } : {})}
    >
      {words}
    </Typography>
  );
};
