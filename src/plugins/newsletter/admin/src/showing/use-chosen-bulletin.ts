import { useState } from 'react';
import type { ShowingBulletin, ShowingView } from '../../../contracts/showing';
import type { DocumentPart } from '../../../domain/bulletin/fields';
import { useShowingQuery } from './showing-api';

/** The bulletins that show a document, and the one that the panels are about. */
export type Chosen = {
  /** `null` until they are known. */
  readonly showing: ShowingView | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
  readonly bulletin: ShowingBulletin | null;
  readonly choose: (bulletinId: string) => void;
};

/** The notice above the form asks as well, some moments before. */
const JUST_NOW_S = 5;

/**
 * Reads which bulletins show a document; until another is chosen, the first is: the newest that is being written. A
 * bulletin shows itself, and nothing is asked.
 */
export function useChosenBulletin(type: DocumentPart, documentId: string, locale: string): Chosen {
  const { data, isError, refetch } = useShowingQuery(
    { type, documentId, locale },
    { refetchOnMountOrArgChange: JUST_NOW_S, skip: type === 'bulletin' },
  );
  const [chosenId, choose] = useState<string | null>(null);
  const bulletin = data?.find((candidate) => candidate.documentId === chosenId) ?? data?.[0] ?? null;
  return { showing: data ?? null, isFailed: isError && !data, retry: refetch, bulletin, choose };
}
