import { createContext, type MutableRefObject, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Suggestion } from '../../../contracts/workbench/workbench';
import type { Direction } from '../../../domain/exchange/segment';
import type { Bench, Overview } from './bench';
import type { Command } from './keys';
import type { Change, Row } from './row';

/** What every part of the workbench needs; stays the same object while it is open. */
export type WorkbenchParts = {
  readonly bench: Bench;
  readonly documentId: string;
  readonly direction: Direction;
  /** The machine that may be asked; `null` where none is switched on. */
  readonly machine: string | null;
  /** Opens the editor of a segment and brings the focus there. */
  readonly open: (id: string) => void;
  readonly run: (command: Command) => void;
  /** Says something to a screen reader, once. */
  readonly say: (words: string) => void;
  /** What is proposed for the segment that is open, in the order of its keys. */
  readonly offered: MutableRefObject<readonly Suggestion[]>;
  /** Where the words come from that are about to be written into the editor, when no person types them. */
  readonly origin: MutableRefObject<Change['origin']>;
  /** Whether the editor that opens next takes the focus. */
  readonly wantsFocus: MutableRefObject<boolean>;
};

export const WorkbenchContext = createContext<WorkbenchParts | null>(null);

export function useWorkbench(): WorkbenchParts {
  const parts = useContext(WorkbenchContext);
  if (!parts) throw new Error('A part of the workbench stands outside of it');
  return parts;
}

/** A row as it is now; nothing else that changes is heard. */
export function useRow(id: string): Row | undefined {
  const { bench } = useWorkbench();
  const hear = useCallback((hearer: () => void) => bench.hear(id, hearer), [bench, id]);
  return useSyncExternalStore(hear, () => bench.row(id));
}

/** What the whole list shows. */
export const useOverview = (bench: Bench): Overview => useSyncExternalStore(bench.hearOverview, bench.overview);
