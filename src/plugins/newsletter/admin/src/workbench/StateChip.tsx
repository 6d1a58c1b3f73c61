import { useIntl } from 'react-intl';
import type { SegmentState } from '../../../domain/exchange/segment-state';

/** How a translation stands, in a word on its colour. */
export const StateChip = ({ state }: { state: SegmentState }) => {
  const { formatMessage } = useIntl();
  return (
    <span className={`chip chip-${state}`}>{formatMessage({ id: `newsletter.admin.workbench.state-${state}` })}</span>
  );
};
