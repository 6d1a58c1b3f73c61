import { type ReactNode, useRef, useState } from 'react';
import type { BulletinHead } from '../../../contracts/desk/bulletin-head';
import type { PersonalMove } from '../../../domain/workflow/stages';
import { useOutcome } from '../panels/use-outcome';
import { AskedMove } from './AskedMove';

type Bulletin = Pick<BulletinHead, 'documentId' | 'number' | 'title'>;

/**
 * Lets a page ask for moves of the bulletins that it lists: `ask` opens the dialog of one, and the focus goes back to the
 * element with the id `opener`, or to the words about what was done. `dialog` and `outcome` are to be there always.
 */
export function useAskedMove() {
  const { tell, clear, focus, outcome } = useOutcome();
  const [asked, setAsked] = useState<{ readonly bulletin: Bulletin; readonly move: PersonalMove } | null>(null);
  const opener = useRef<string | null>(null);

  const ask = (bulletin: Bulletin, move: PersonalMove, from: string) => {
    opener.current = from;
    clear();
    setAsked({ bulletin, move });
  };
  const say = (words: string) => {
    opener.current = null;
    setAsked(null);
    tell(words);
  };
  const returnFocus = (event: Event) => {
    event.preventDefault();
    const back = opener.current === null ? null : document.getElementById(opener.current);
    if (back) back.focus();
    else focus();
  };
  const dialog: ReactNode = asked ? (
    <AskedMove
      key={`${asked.bulletin.documentId} ${asked.move}`}
      {...asked}
      onDone={say}
      onDismiss={() => setAsked(null)}
      onClosed={returnFocus}
    />
  ) : null;
  return { ask, say, dialog, outcome };
}
