import { VisuallyHidden } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { OfferedFinding } from '../../../contracts/findings';
import { useCountsInWords } from './FindingCounts';

/** Lets a screen reader hear how many findings there are by now, politely, and only when that has changed. */
export const HeardCounts = ({ findings }: { findings: readonly OfferedFinding[] | null }) => {
  const inWords = useCountsInWords();
  const words = findings ? inWords(findings) : '';
  const before = useRef('');
  const [heard, setHeard] = useState('');
  useEffect(() => {
    // What stood there when the page was opened is read with the page.
    if (before.current !== '' && words !== '' && words !== before.current) setHeard(words);
    if (words !== '') before.current = words;
  }, [words]);
  return (
    <VisuallyHidden>
      <span role="status">{heard}</span>
    </VisuallyHidden>
  );
};
