import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import type { CodeView, TermView } from '../../../contracts/workbench/workbench';
import { piecesOf } from './pieces-of';

type Props = {
  readonly coded: string;
  readonly codes: readonly CodeView[];
  readonly terms?: readonly TermView[];
};

/** Coded text as people read it: each end of a code a small chip that tells what it is, terms of the glossary marked. */
export const CodedWords = ({ coded, codes, terms }: Props) => {
  const { formatMessage } = useIntl();
  if (codes.length === 0 && (terms?.length ?? 0) === 0 && !coded.includes('\\')) return <>{coded}</>;
  const told = (kind: 'open' | 'close', code: number) =>
    formatMessage(
      { id: `newsletter.admin.workbench.code-${kind}` },
      { code, what: codes.find(({ id }) => id === code)?.label ?? '' },
    );
  return (
    <>
      {piecesOf(coded, terms).map((piece, index) => {
        const key = `${index} ${piece.kind}`;
        if (piece.kind !== 'words') {
          const words = told(piece.kind, piece.code);
          return (
            <span key={key} className="code" role="img" aria-label={words} title={words}>
              {piece.kind === 'open' ? piece.code : `/${piece.code}`}
            </span>
          );
        }
        if (!piece.term) return <Fragment key={key}>{piece.text}</Fragment>;
        return (
          <mark key={key} title={piece.term.target}>
            {piece.text}
          </mark>
        );
      })}
    </>
  );
};
