import type { StoryDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html, joined, NOTHING } from '../html';
import { heading, type Level } from './heading';
import { organisation } from './organisation';
import { figure } from './picture';
import { prose } from './prose';

type Appearance = StoryDocument['appearances'][number];

function speaker({ speaker: who, role, topic }: Appearance, setting: Setting): Html {
  const { say, locale } = setting;
  const { portrait, fullName, position, affiliation } = who;
  const house = affiliation?.name ? html`<p>${organisation(affiliation, setting)}</p>` : NOTHING;
  const about = joined([html`${role === null ? null : say(`web.speakerRole.${role}`)}`, prose(topic, locale)], ': ');
  return html`<li>
    ${portrait && figure({ ...portrait, caption: null }, '6rem', setting)}
    <p class="name">${prose(fullName, locale)}</p>
    ${position && html`<p>${prose(position, locale)}</p>`}
    ${house}
    ${about.toString() === '' ? null : html`<p class="topic">${about}</p>`}
  </li>\n`;
}

/** Who spoke in a story, as what, and about what. */
export const speakers = (appearances: readonly Appearance[], level: Level, setting: Setting): Html =>
  appearances.length === 0
    ? NOTHING
    : html`<section class="card">
        ${heading(level, setting.say('web.speakers', { count: appearances.length }))}
        <ul class="speakers">
        ${appearances.map((appearance) => speaker(appearance, setting))}</ul>
      </section>\n`;
