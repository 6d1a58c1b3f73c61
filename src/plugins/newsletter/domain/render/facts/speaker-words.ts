import type { StoryDocument } from '../outputs/subjects';
import type { Setting } from '../setting';

type Appearance = StoryDocument['appearances'][number];

/** Who spoke, in two lines at most: the name with the position and the house, then as what and about what. */
export function speakerWords({ speaker, role, topic }: Appearance, { say }: Setting): string[] {
  const { fullName, position, affiliation } = speaker;
  const who = [fullName, position, affiliation?.name].filter(Boolean).join(', ');
  const about = [role === null ? null : say(`web.speakerRole.${role}`), topic].filter(Boolean).join(': ');
  return [who, about].filter((line) => line !== '');
}
