import { Box, Typography } from '@strapi/design-system';
import { type ReactNode, useCallback, useRef, useState } from 'react';

/** Tells what was done: `tell` says it and takes the focus, as the button that did it is often gone by then. */
export type Outcome = {
  readonly tell: (words: string) => void;
  readonly clear: () => void;
  readonly focus: () => void;
  /** The words, politely; to be there always, so that a screen reader notices when they come in. */
  readonly outcome: ReactNode;
};

/** A place for words about what was done. */
export function useOutcome(): Outcome {
  const region = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  const focus = useCallback(() => region.current?.focus(), []);
  const clear = useCallback(() => setWords(''), []);
  const tell = useCallback(
    (done: string) => {
      setWords(done);
      focus();
    },
    [focus],
  );
  const outcome = (
    <Box ref={region} role="status" tabIndex={-1} position={words ? 'static' : 'absolute'}>
      <Typography textColor="success700">{words}</Typography>
    </Box>
  );
  return { tell, clear, focus, outcome };
}
