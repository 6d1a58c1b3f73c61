import { Fragment } from 'react';
import type { WordChange } from '../../../domain/exchange/word-diff';

/** What changed between two texts: what is gone struck through, what is new underlined. */
export const WordDiff = ({ changes }: { changes: readonly WordChange[] }) => (
  <>
    {changes.map(({ kind, text }, index) => {
      const key = `${index} ${kind}`;
      if (kind === 'gone') return <del key={key}>{text}</del>;
      if (kind === 'new') return <ins key={key}>{text}</ins>;
      return <Fragment key={key}>{text}</Fragment>;
    })}
  </>
);
