import { plainText } from '../../../bulletin/blocks';
import { excerpt } from '../../excerpt';
import type { BulletinDocument } from '../../outputs/subjects';
import { wayTo } from '../../setting';
import { attributes, type Html, html, NOTHING } from '../../web/html';
import { prose } from '../../web/parts/prose';
import { title } from '../../web/parts/title';
import type { EmailSetting } from '../email-setting';
import { styleOf } from '../style-of';
import { heading } from './heading';
import { kicker } from './kicker';
import { link } from './link';

/** A story as it stands in a bulletin. */
export type StoryOfBulletin = BulletinDocument['stories'][number];

/** The way to a story's own page, or to the bulletin's where it has none in this language. */
export const wayToStory = ({ slug }: StoryOfBulletin, setting: EmailSetting): string =>
  slug === null ? setting.base : wayTo('story-page', { slug }, setting);

const LEAD = styleOf({ margin: '0 0 12px', 'font-size': '18px', 'line-height': '1.4' });

/** Kicker, headline and lead of a story; the headline leads to its page. */
export const storyHead = (story: StoryOfBulletin, setting: EmailSetting): Html => {
  const { locale } = setting;
  const { kicker: words, headline, lead } = story;
  return html`${kicker(words, setting)}
    ${heading(2, link(wayToStory(story, setting), title(headline, locale)))}
    ${lead === null ? NOTHING : html`<p${attributes({ style: LEAD })}>${prose(lead, locale)}</p>`}`;
};

/** What a story is about, in `most` characters: its lead, or else how it begins. */
export function gist({ lead, body }: StoryOfBulletin, most: number): string {
  const first = (body?.blocks ?? []).map((block) => plainText(block)).find((text) => text.trim() !== '');
  return excerpt(lead ?? first ?? '', most);
}
