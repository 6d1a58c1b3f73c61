import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Bench } from './bench';
import { useOverview } from './workbench-context';

/** Whether all that was written is saved. */
export const SaveState = ({ bench }: { bench: Bench }) => {
  const { formatMessage } = useIntl();
  const { unsaved, isReachable } = useOverview(bench);
  const words = !isReachable ? 'offline' : unsaved > 0 ? 'saving' : 'all-saved';
  return (
    <Typography textColor={isReachable ? 'neutral700' : 'danger700'}>
      {formatMessage({ id: `newsletter.admin.workbench.${words}` }, { count: unsaved })}
    </Typography>
  );
};
