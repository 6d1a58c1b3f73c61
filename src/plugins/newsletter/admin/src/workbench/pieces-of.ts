import type { TermView } from '../../../contracts/workbench/workbench';
import { decodeCoded } from '../../../domain/exchange/coded-text';
import type { InlineText } from '../../../domain/exchange/inline';

/** Coded text as it is drawn: words, some of them a term of the glossary, and the two ends of each code. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly term: TermView | null }
  | { readonly kind: 'open' | 'close'; readonly code: number };

/** Cuts coded text into pieces; terms are told by their range in the words without the codes. */
export function piecesOf(coded: string, terms: readonly TermView[] = []): Piece[] {
  const text = decodeCoded(coded);
  if (!text.ok) return [{ kind: 'words', text: coded, term: null }];
  const marked = [...terms].sort((a, b) => a.range[0] - b.range[0]);
  let at = 0;
  return piecesIn(text.value);

  function piecesIn(parts: InlineText): Piece[] {
    return parts.flatMap((part): Piece[] => {
      if (typeof part !== 'string') {
        return [{ kind: 'open', code: part.id }, ...piecesIn(part.parts), { kind: 'close', code: part.id }];
      }
      const from = at;
      at += part.length;
      return cut(part, from);
    });
  }

  function cut(part: string, from: number): Piece[] {
    const pieces: Piece[] = [];
    let done = 0;
    for (const term of marked) {
      const start = Math.max(term.range[0] - from, done);
      const end = Math.min(term.range[1] - from, part.length);
      if (end <= start) continue;
      if (start > done) pieces.push({ kind: 'words', text: part.slice(done, start), term: null });
      pieces.push({ kind: 'words', text: part.slice(start, end), term });
      done = end;
    }
    if (done < part.length) pieces.push({ kind: 'words', text: part.slice(done), term: null });
    return pieces;
  }
}
