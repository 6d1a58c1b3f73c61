import { eventFacts, eventKindWords, eventStatusWords } from '../../facts/event-facts';
import { speakerWords } from '../../facts/speaker-words';
import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { apart, stacked } from '../blank-lines';
import { cleanLine } from '../clean';
import type { TextPage } from '../page';
import { pictureLine, richText } from '../rich-text';
import { underlined } from '../underlined';
import { wrap } from '../wrap';
import { factLines } from './facts';
import { paragraph } from './paragraph';

type StoryOfBulletin = BulletinDocument['stories'][number];

function photoLine({ caption, alt, credit }: StoryOfBulletin['photos'][number], { say }: Setting): string {
  const words = [caption ?? alt, credit === null ? null : `${say('web.credit')}: ${credit}`];
  // What only decorates says nothing.
  return alt === '' && caption === null ? '' : pictureLine(words.filter(Boolean).join(' '), say);
}

function eventCard(event: StoryOfBulletin['event'], setting: Setting): string {
  if (event === null) return '';
  return apart([
    underlined(eventKindWords(event, setting), 3),
    stacked([
      paragraph(event.title),
      paragraph(eventStatusWords(event, setting)),
      factLines(eventFacts(event, setting)),
    ]),
  ]);
}

function speakers({ appearances }: StoryOfBulletin, setting: Setting): string {
  if (appearances.length === 0) return '';
  const lines = appearances.flatMap((appearance) => {
    const [who = '', ...about] = speakerWords(appearance, setting).map(cleanLine);
    return [
      ...wrap(who, { first: '• ', rest: '  ' }),
      ...about.flatMap((line) => wrap(line, { first: '  ', rest: '  ' })),
    ];
  });
  return apart([underlined(setting.say('web.speakers', { count: appearances.length }), 3), lines.join('\n')]);
}

/** A story whole: its texts, its photos in words, its event, and who spoke. */
export function story(told: StoryOfBulletin, page: TextPage): string {
  const { setting } = page;
  return apart([
    stacked([paragraph(told.kicker), underlined(told.headline, 2)]),
    paragraph(told.lead),
    richText(told.body, page),
    ...told.photos.map((photo) => photoLine(photo, setting)),
    eventCard(told.event, setting),
    speakers(told, setting),
  ]);
}
