import { useIntl } from 'react-intl';
import type { SegmentView } from '../../../contracts/workbench/workbench';
import { isUnsaved, type Row } from './row';
import { WordDiff } from './WordDiff';
import { useWorkbench } from './workbench-context';

type Props = { readonly row: Row; readonly change: NonNullable<SegmentView['change']> };

/** What changed in the source since it was translated, and a way to say that the translation is still right. */
export const StaleNotice = ({ row, change }: Props) => {
  const { formatMessage } = useIntl();
  const { direction, run } = useWorkbench();
  const say = (id: string) => formatMessage({ id: `newsletter.admin.workbench.${id}` });
  return (
    <div className="stale">
      <p>{say(change.isSlight ? 'stale-slightly' : 'stale')}</p>
      <p lang={direction.source} className="diff">
        <WordDiff changes={change.words} />
      </p>
      {row.segment.mayWrite && !isUnsaved(row) ? (
        <button type="button" className="tool" onClick={() => run({ name: 'unchanged' })}>
          {say('still-right')} <kbd>Alt+U</kbd>
        </button>
      ) : null}
    </div>
  );
};
