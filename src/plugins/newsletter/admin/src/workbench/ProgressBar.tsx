import { useIntl } from 'react-intl';
import type { Progress } from '../../../contracts/workbench/workbench';
import { SEGMENT_STATES } from '../../../domain/exchange/segment-state';

/** How far a bulletin is: a bar with a stretch for each state, and the counts in words. */
export const ProgressBar = ({ progress }: { progress: Progress }) => {
  const { formatMessage } = useIntl();
  const told = [...SEGMENT_STATES].reverse().filter((state) => progress[state] > 0);
  const all = told.reduce((sum, state) => sum + progress[state], 0);
  const done = progress.translated + progress.reviewed;
  return (
    <div className="progress">
      <div className="bar" aria-hidden>
        {told.map((state) => (
          <span key={state} className={`chip-${state}`} style={{ flexGrow: progress[state] }} />
        ))}
      </div>
      <p>
        {formatMessage({ id: 'newsletter.admin.workbench.progress' }, { done, all })}
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
