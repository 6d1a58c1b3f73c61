import { memo, useEffect, useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import { CodedWords } from './CodedWords';
import { RowDesk } from './RowDesk';
import { isUnsaved } from './row';
import { StateChip } from './StateChip';
import { TargetEditor } from './TargetEditor';
import { useRow, useWorkbench } from './workbench-context';

type Props = {
  readonly id: string;
  readonly isActive: boolean;
  /** Whether the document that it stands under is told by its place as well. */
  readonly isInside: boolean;
};

/** A segment: source and target side by side; the one that is open is an editor with all that helps below it. */
export const SegmentRow = memo(({ id, isActive, isInside }: Props) => {
  const { formatMessage } = useIntl();
  const { direction, open, wantsFocus } = useWorkbench();
  const row = useRow(id);
  const element = useRef<HTMLLIElement>(null);
  const sourceId = useId();
  const say = (what: string) => formatMessage({ id: `newsletter.admin.workbench.${what}` });

  useEffect(() => {
    if (isActive && wantsFocus.current) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive, wantsFocus]);

  if (!row) return null;
  const { segment, words, trouble } = row;
  return (
    <li ref={element} className={isActive ? 'row active' : 'row'} data-segment={id}>
      <p className="about">
        <span className="place">{isInside ? placeInside(segment.place) : segment.place}</span>
        <StateChip state={segment.state} />
        {segment.isOptional ? <span className="note">{say('optional')}</span> : null}
        {segment.findings.length > 0 ? (
          <span className="note warn">
            {formatMessage({ id: 'newsletter.admin.workbench.findings' }, { count: segment.findings.length })}
          </span>
        ) : null}
        {trouble ? <span className="note warn">{say(`trouble-${trouble.kind}`)}</span> : null}
        {!trouble && isUnsaved(row) ? <span className="note">{say('unsaved')}</span> : null}
      </p>
      <div className={`source kind-${segment.kind}`} id={sourceId} lang={direction.source}>
        <CodedWords coded={segment.source} codes={segment.codes} terms={segment.terms} />
      </div>
      <div className="target">
        {isActive ? (
          <TargetEditor row={row} describedBy={sourceId} />
        ) : (
          <button type="button" tabIndex={-1} lang={direction.target} onClick={() => open(id)}>
            {words === '' ? (
              <span className="none" lang="">
                {say('none')}
              </span>
            ) : (
              <CodedWords coded={words} codes={[...segment.codes, ...segment.ownCodes]} />
            )}
          </button>
        )}
      </div>
      {isActive ? <RowDesk row={row} /> : null}
    </li>
  );
});

/** A place without the document that it begins with. */
const placeInside = (place: string): string => place.split(' › ').slice(1).join(' › ') || place;
