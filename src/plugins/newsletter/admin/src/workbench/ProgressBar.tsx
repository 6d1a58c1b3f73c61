import { useIntl } from 'react-intl';
import { finishedIn, type Progress } from '../../../domain/exchange/progress';
import { SEGMENT_STATES } from '../../../domain/exchange/segment-state';

/** How far a bulletin is: a bar with a stretch for each state, and the counts in words. */
export const ProgressBar = ({ progress }: { progress: Progress }) => {
  const { formatMessage } = useIntl();
  const told = [...SEGMENT_STATES].reverse().filter((state) => progress[state] > 0);
  return (
    <div className="progress">
      <div className="bar" aria-hidden>
        {told.map((state) => (
          <span key={state} className={`chip-${state}`} style={{ flexGrow: progress[state] }} />
        ))}
      </div>
      <p>
        {formatMessage({ id: 'newsletter.admin.workbench.progress' }, finishedIn([progress]))}
        {told.map((state) => (
          <span key={state}>
            <span className={`dot chip-${state}`} aria-hidden />
            {formatMessage({ id: `newsletter.admin.workbench.state-${state}` })}: {progress[state]}
          </span>
        ))}
      </p>
    </div>
  );
};
