import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Row } from './row';
import { EDITOR_ID } from './use-commands';
import { useWorkbench } from './workbench-context';

type Props = { readonly row: Row; readonly describedBy: string };

/** The words of the segment that is open, to be written. */
export const TargetEditor = ({ row: { segment, words }, describedBy }: Props) => {
  const { formatMessage } = useIntl();
  const { bench, direction, origin, wantsFocus } = useWorkbench();
  const field = useRef<HTMLTextAreaElement>(null);
  const { id, place, state, mayWrite } = segment;

  // What is one line in the original stays one, whatever is pasted.
  const isOneLine = !`${segment.source}${segment.target ?? ''}`.includes('\n');

  useEffect(() => {
    const { current } = field;
    if (current && wantsFocus.current) {
      current.focus({ preventScroll: true });
      current.setSelectionRange(current.value.length, current.value.length);
    }
    return () => bench.leave(id);
  }, [bench, id, wantsFocus]);

  return (
    <textarea
      ref={field}
      id={EDITOR_ID}
      lang={direction.target}
      spellCheck
      rows={Math.max(2, Math.ceil(Math.max(words.length, segment.source.length) / 60))}
      value={words}
      readOnly={!mayWrite}
      aria-label={formatMessage(
        { id: 'newsletter.admin.workbench.editor' },
        { place, state: formatMessage({ id: `newsletter.admin.workbench.state-${state}` }) },
      )}
      aria-describedby={describedBy}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && isOneLine && !event.nativeEvent.isComposing) event.preventDefault();
      }}
      onChange={({ target: { value } }) =>
        bench.write(id, isOneLine ? value.replace(/\s*\n\s*/g, ' ') : value, origin.current)
      }
      onBlur={() => bench.leave(id)}
    />
  );
};
