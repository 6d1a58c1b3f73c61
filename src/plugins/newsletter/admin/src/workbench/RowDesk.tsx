import { useIntl } from 'react-intl';
import { ConflictChoice } from './ConflictChoice';
import { Counts } from './Counts';
import { RowTools } from './RowTools';
import type { Row } from './row';
import { SegmentComments } from './SegmentComments';
import { StaleNotice } from './StaleNotice';
import { Suggestions } from './Suggestions';
import { TargetFaults } from './TargetFaults';
import { TermList } from './TermList';

/** All that helps with the segment that is open. */
export const RowDesk = ({ row }: { row: Row }) => {
  const { formatMessage } = useIntl();
  const { segment, trouble } = row;
  return (
    <div className="desk">
      <Counts row={row} />
      {trouble?.kind === 'moved' ? <ConflictChoice row={row} now={trouble.now} /> : null}
      {trouble?.kind === 'refused' ? <p className="fault">{trouble.message}</p> : null}
      {trouble?.kind === 'unreachable' ? (
        <p className="fault">{formatMessage({ id: 'newsletter.admin.workbench.unreachable' })}</p>
      ) : null}
      <TargetFaults row={row} />
      {segment.state === 'stale' && segment.change ? <StaleNotice row={row} change={segment.change} /> : null}
      {segment.mayWrite ? <RowTools row={row} /> : null}
      {segment.terms.length > 0 ? <TermList segment={segment} /> : null}
      {segment.mayWrite ? <Suggestions key={segment.id} segment={segment} /> : null}
      <SegmentComments key={`${segment.id} comments`} segment={segment} />
    </div>
  );
};
