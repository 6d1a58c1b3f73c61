import { type Html, html, NOTHING } from '../../web/html';
import { prose } from '../../web/parts/prose';
import { title } from '../../web/parts/title';
import type { EmailSetting } from '../email-setting';
import { heading } from './heading';
import { kicker } from './kicker';
import { link } from './link';
import { picture } from './picture';
import { RULE, section } from './section';
import { gist, type StoryOfBulletin, wayToStory } from './story-head';
import { text } from './text';

/** Most characters of what a story is about, where the rest is told elsewhere. */
const MOST = { leads: 400, brief: 200 } as const;

/** The headline is in the link's words, so that every link says where it leads (WCAG 2.4.9). */
const readOn = (story: StoryOfBulletin, setting: EmailSetting): Html =>
  link(wayToStory(story, setting), setting.say('email.readOn'), {
    'aria-label': `${setting.say('email.readOn')}: ${story.headline ?? ''}`,
  });

const words = (story: StoryOfBulletin, most: number, setting: EmailSetting): Html => {
  const { locale } = setting;
  const about = gist(story, most);
  return html`${heading(2, link(wayToStory(story, setting), title(story.headline, locale)))}
    <p>${about === '' ? NOTHING : html`${prose(about, locale)} `}${readOn(story, setting)}</p>`;
};

/** A story by its lead and first photo, with the way to the rest. */
export function storyLead(story: StoryOfBulletin, setting: EmailSetting): Html {
  const [photo] = story.photos;
  return section(
    RULE,
    photo ? picture({ ...photo, caption: null }, setting) : NOTHING,
    text('ink', html`${kicker(story.kicker, setting)}${words(story, MOST.leads, setting)}`),
  );
}

/** Stories by how they begin, one beneath the other, each with the way to the rest. */
export const storiesInBrief = (stories: readonly StoryOfBulletin[], setting: EmailSetting): Html =>
  section(RULE, ...stories.map((story) => text('ink', words(story, MOST.brief, setting))));
