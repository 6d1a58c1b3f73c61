import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { LineupStory, LineupView, NewStoryBody } from '../../../contracts/lineup/lineup';
import { useSayRefusal } from '../settings/use-say-refusal';
import { useAddNewStoryMutation, useArrangeLineupMutation, useLineupQuery } from './lineup-api';

/** A lineup as it is to be shown now, and the changes of it; each gives why it was refused, in words, or `null`. */
export type Lineup = {
  readonly view: LineupView | undefined;
  readonly stories: readonly LineupStory[];
  readonly isFailed: boolean;
  readonly isBusy: boolean;
  readonly retry: () => void;
  readonly arrange: (stories: readonly Pick<LineupStory, 'documentId'>[]) => Promise<string | null>;
  readonly begin: (headline: NewStoryBody['headline']) => Promise<{ made: string } | { refusal: string }>;
};

/** Reads a lineup; a new order is shown at once, and goes back where it is refused. */
export function useLineup(documentId: string): Lineup {
  const { locale } = useIntl();
  const { data: view, isError, refetch } = useLineupQuery({ documentId, locale }, { refetchOnMountOrArgChange: true });
  const [arrangeLineup, arranging] = useArrangeLineupMutation();
  const [addNewStory, adding] = useAddNewStoryMutation();
  const sayRefusal = useSayRefusal();
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const inOrder = (stories: readonly LineupStory[]) =>
    wanted?.flatMap((id) => stories.find((story) => story.documentId === id) ?? []) ?? stories;

  const arrange: Lineup['arrange'] = async (next) => {
    if (!view) return null;
    const stories = next.map((story) => story.documentId);
    setWanted(stories);
    const answer = await arrangeLineup({ documentId, locale, stories, read: view.read });
    // What stands now is read before it is shown, so that nothing jumps to and fro.
    await refetch();
    setWanted(null);
    return 'data' in answer && answer.data ? null : sayRefusal(answer);
  };
  const begin: Lineup['begin'] = async (headline) => {
    const answer = await addNewStory({ documentId, locale, headline, read: view?.read ?? '' });
    return 'data' in answer && answer.data ? { made: answer.data.made } : { refusal: sayRefusal(answer) };
  };
  return {
    view,
    stories: inOrder(view?.stories ?? []),
    isFailed: isError && !view,
    isBusy: arranging.isLoading || adding.isLoading || wanted !== null,
    retry: refetch,
    arrange,
    begin,
  };
}
