import { useIntl } from 'react-intl';
import { useOverview, useWorkbench } from './workbench-context';

type Props = { readonly onGo: (id: string) => void };

/** At the foot of the window: segments that wait for somebody to choose or to mend, wherever one is by now. */
export const TroubleBar = ({ onGo }: Props) => {
  const { formatMessage } = useIntl();
  const { bench } = useWorkbench();
  const { troubled } = useOverview(bench);
  if (troubled.length === 0) return null;
  return (
    <div className="troubles">
      <span className="strong">
        {formatMessage({ id: 'newsletter.admin.workbench.troubled' }, { count: troubled.length })}
      </span>
      {troubled.map((id) => (
        <button key={id} type="button" className="tool" onClick={() => onGo(id)}>
          {bench.row(id)?.segment.place}
        </button>
      ))}
    </div>
  );
};
