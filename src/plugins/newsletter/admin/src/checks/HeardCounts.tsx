import { VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { OfferedFinding } from '../../../contracts/findings';
import { useCountsInWords } from './FindingCounts';

/** Told after the same words as before, so that a screen reader hears them again. */
const AGAIN = '\u00a0';

/**
 * Lets a screen reader hear how many findings there are by now, politely, and only when they are others than before, be
 * they as many.
 */
export const HeardCounts = ({ findings }: { findings: readonly OfferedFinding[] | null }) => {
  const inWords = useCountsInWords();
  const words = findings ? inWords(findings) : '';
  const which =
    findings && [...findings.map(({ fingerprint, waiver }) => `${fingerprint} ${waiver?.id ?? ''}`)].sort().join();
  const before = useRef<string | null>(null);
  const [heard, setHeard] = useState('');
  useEffect(() => {
    if (which === null) return;
    // What stood there when the page was opened is read with the page.
    if (before.current !== null && which !== before.current) {
      setHeard((last) => (last === words ? `${words}${AGAIN}` : words));
    }
    before.current = which;
  }, [which, words]);
  return (
    <VisuallyHidden>
      <span role="status">{heard}</span>
    </VisuallyHidden>
  );
};
