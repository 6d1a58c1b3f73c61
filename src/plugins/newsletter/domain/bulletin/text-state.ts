import type { Locale } from '../locale';
import type { Story } from './bulletin';

/** How much of a story's texts a language has: none of headline, lead and body, some of them, or all three. */
const TEXT_STATES = ['none', 'partly', 'whole'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** How far a story is written in a language. */
export function textState(
  { headline, lead, body }: Pick<Story, 'headline' | 'lead' | 'body'>,
  locale: Locale,
): TextState {
  const texts = [headline[locale], lead[locale], body[locale]];
  const written = texts.filter((text) => text !== null && text.length > 0).length;
  if (written === 0) return 'none';
  return written === texts.length ? 'whole' : 'partly';
}
