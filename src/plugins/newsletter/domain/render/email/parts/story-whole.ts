import { eventFacts, eventKindWords, eventStatusWords } from '../../facts/event-facts';
import { speakerWords } from '../../facts/speaker-words';
import { wayTo } from '../../setting';
import { type Html, html, NOTHING } from '../../web/html';
import { prose } from '../../web/parts/prose';
import type { EmailSetting } from '../email-setting';
import { factLines } from './facts';
import { heading } from './heading';
import { link } from './link';
import { picture } from './picture';
import { richText } from './rich-text';
import { RULE, section } from './section';
import { type StoryOfBulletin, storyHead } from './story-head';
import { text } from './text';

function eventCard(event: StoryOfBulletin['event'], setting: EmailSetting): Html {
  if (event === null) return NOTHING;
  const { locale } = setting;
  const status = eventStatusWords(event, setting);
  return text(
    'card',
    html`${heading(3, eventKindWords(event, setting))}
      <p>${link(wayTo('event-page', { id: event.documentId }, setting), prose(event.title, locale))}</p>
      ${status && html`<p><strong>${status}</strong></p>`}
      <p>${factLines(eventFacts(event, setting), locale)}</p>`,
  );
}

function speakers({ appearances }: StoryOfBulletin, setting: EmailSetting): Html {
  const { say, locale } = setting;
  if (appearances.length === 0) return NOTHING;
  const lines = appearances.map((appearance) => {
    const [who = '', about] = speakerWords(appearance, setting);
    return html`<p>${prose(who, locale)}${about !== undefined && html`<br><em>${prose(about, locale)}</em>`}</p>`;
  });
  return text('card', html`${heading(3, say('web.speakers', { count: appearances.length }))}${lines}`);
}

/** A story with all that a bulletin tells of it. */
export function storyWhole(story: StoryOfBulletin, setting: EmailSetting): Html {
  const [first, ...others] = story.photos;
  return section(
    RULE,
    text('ink', storyHead(story, setting)),
    first ? picture(first, setting) : NOTHING,
    text('ink', richText(story.body, setting)),
    ...others.map((photo) => picture(photo, setting)),
    eventCard(story.event, setting),
    speakers(story, setting),
  );
}
