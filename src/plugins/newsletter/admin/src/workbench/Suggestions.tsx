import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SegmentView } from '../../../contracts/workbench/workbench';
import { CodedWords } from './CodedWords';
import { WordDiff } from './WordDiff';
import { useSuggestionsQuery } from './workbench-api';
import { useWorkbench } from './workbench-context';

/** So long a segment is open before proposals are asked for: whoever passes through asks for none. */
const PASSING_MS = 200;

/** What the memory and the machine propose for the open segment. */
export const Suggestions = ({ segment }: { segment: SegmentView }) => {
  const { formatMessage, locale } = useIntl();
  const { documentId, direction, machine, offered, run } = useWorkbench();
  const [isStaying, setStaying] = useState(false);
  const [isMachineAsked, setMachineAsked] = useState(false);
  const { data, isFetching, isError } = useSuggestionsQuery(
    { documentId, locale, id: segment.id, machine: isMachineAsked },
    { skip: !isStaying, refetchOnMountOrArgChange: true },
  );
  const suggestions = (isStaying && data?.suggestions) || [];
  offered.current = suggestions;
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.${id}` }, values);

  useEffect(() => {
    const timer = setTimeout(() => setStaying(true), PASSING_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(
    () => () => {
      offered.current = [];
    },
    [offered],
  );

  const mayAsk = machine !== null && !suggestions.some(({ from }) => from === 'machine');
  const asking =
    mayAsk && segment.mayWrite ? (
      <button type="button" className="tool" disabled={isFetching} onClick={() => setMachineAsked(true)}>
        {say('ask-machine', { machine })}
      </button>
    ) : null;
  const failed =
    isMachineAsked && isError ? (
      <p className="note" role="status">
        {say('machine-failed', { machine: machine ?? '' })}
      </p>
    ) : null;

  if (!isStaying || (isFetching && !data)) return null;
  if (isError || suggestions.length === 0) {
    return (
      <>
        {asking}
        {failed}
      </>
    );
  }
  return (
    <section aria-label={say('suggestions')}>
      <p className="strong">{say('suggestions')}</p>
      <ol className="suggestions">
        {suggestions.map(({ target, from, likeness, change }, index) => (
          <li key={`${from} ${target}`}>
            <button
              type="button"
              className="tool"
              lang={direction.target}
              onClick={() => run({ name: 'suggestion', number: index + 1 })}
            >
              <CodedWords coded={target} codes={segment.codes} /> {index < 9 ? <kbd>Alt+{index + 1}</kbd> : null}
            </button>
            <span className="note">{say(`from-${from}`, { percent: likeness ?? 0 })}</span>
            {change && likeness !== 100 ? (
              <span className="diff" lang={direction.source}>
                <WordDiff changes={change} />
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {asking}
    </section>
  );
};
