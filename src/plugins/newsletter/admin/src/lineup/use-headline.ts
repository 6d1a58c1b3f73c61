import { useIntl } from 'react-intl';
import type { LineupStory } from '../../../contracts/lineup/lineup';

/** What a story is called on the screen: its headline in Greek, else in English, else that it has none. */
export function useHeadline(): (story: Pick<LineupStory, 'headline'>) => string {
  const { formatMessage } = useIntl();
  return ({ headline: { el, en } }) => el || en || formatMessage({ id: 'newsletter.admin.lineup.nameless' });
}
