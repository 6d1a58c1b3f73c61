import type { BulletinDocument } from '../../outputs/subjects';
import { type Html, html, NOTHING } from '../../web/html';
import type { Density } from '../density';
import type { EmailSetting } from '../email-setting';
import { headlines } from './headlines';
import type { StoryOfBulletin } from './story-head';
import { storiesInBrief, storyLead } from './story-short';
import { storyWhole } from './story-whole';

type Tell = (stories: readonly StoryOfBulletin[], setting: EmailSetting) => Html;

const TELLING = {
  full: (stories, setting) => html`${stories.map((story) => storyWhole(story, setting))}`,
  leads: (stories, setting) => html`${stories.map((story) => storyLead(story, setting))}`,
  brief: storiesInBrief,
  headlines,
} as const satisfies Record<Density, Tell>;

/** The stories of a letter, as much of them as its density allows. */
export const stories = ({ stories: told }: BulletinDocument, density: Density, setting: EmailSetting): Html =>
  told.length === 0 ? NOTHING : TELLING[density](told, setting);
