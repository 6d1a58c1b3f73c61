import type { ContentPath } from '../finding';
import type { Locale } from '../locale';
import { otherLocale } from '../locale';
import type { Bulletin } from './bulletin';
import type { LocalizedText } from './localized';
import { pathStops, type Stop } from './path-stops';

/** One step on the way to a place: a message of `newsletter.place.*` and what fills it. */
export type PlaceStep = { readonly key: string; readonly data: Readonly<Record<string, string | number>> };

/**
 * Where a path leads, in words: the steps from the outside in, and the language where the place belongs to one.
 * `['stories', 0, 'headline', 'en']` → «Ιστορία 1», «Τίτλος» and `en`.
 */
export type Place = { readonly steps: readonly PlaceStep[]; readonly locale: Locale | null };

/** Tells a path as steps that can be said; names of events and people come in `language`, else in the other one. */
export function placeOf(bulletin: Bulletin, path: ContentPath, language: Locale): Place {
  const { stops, locale, block } = pathStops(path);
  const steps = stops.map((stop) => stepOf(bulletin, stop, language));
  return { steps: block === null ? steps : [...steps, numbered('newsletter.place.block', block)], locale };
}

function stepOf(bulletin: Bulletin, { part, name, index }: Stop, language: Locale): PlaceStep {
  const key = `newsletter.place.${part}.${name}`;
  if (index === null) return { key, data: {} };
  const called = part === 'bulletin' ? nameAt(bulletin, name, index, language) : '';
  return called === '' ? numbered(`${key}.nth`, index) : { key: `${key}.named`, data: { name: called } };
}

const numbered = (key: string, index: number): PlaceStep => ({ key, data: { number: index + 1 } });

function nameAt(bulletin: Bulletin, list: string, index: number, language: Locale): string {
  const say = (text: LocalizedText | undefined) => (text?.[language] ?? text?.[otherLocale(language)] ?? '').trim();
  if (list === 'events') return say(bulletin.events[index]?.title);
  if (list === 'beneficiaries') return say(bulletin.beneficiaries[index]?.name);
  if (list !== 'speakers') return '';
  const speaker = bulletin.speakers[index];
  return [say(speaker?.givenName), say(speaker?.familyName)].join(' ').trim();
}
