import { type Html, html } from '../../web/html';
import { prose } from '../../web/parts/prose';
import { MOST_HEADLINES } from '../density';
import type { EmailSetting } from '../email-setting';
import { heading } from './heading';
import { link } from './link';
import { RULE, section } from './section';
import { type StoryOfBulletin, wayToStory } from './story-head';
import { text } from './text';

/** Stories by their headlines alone; those for which there is no room are counted, with the way to them. */
export function headlines(stories: readonly StoryOfBulletin[], setting: EmailSetting): Html {
  const { say, locale, base } = setting;
  const shown = stories.slice(0, MOST_HEADLINES);
  const count = stories.length - shown.length;
  const entries = shown.map(
    (story) => html`<li>${link(wayToStory(story, setting), prose(story.headline, locale))}</li>\n`,
  );
  return section(
    RULE,
    text(
      'ink',
      html`${heading(2, say('web.contents'))}<ol>
        ${entries}</ol>${count > 0 && html`<p>${link(base, say('email.more', { count }))}</p>`}`,
    ),
  );
}
