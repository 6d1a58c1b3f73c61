import type { Bulletin, Operation, Speaker } from '../bulletin/bulletin';
import type { LocalizedText } from '../bulletin/localized';
import type { Locale } from '../locale';
import { isBlank } from './blank';
import { DEFAULT_TERMS } from './default-terms';
import type { Term, TermKind } from './glossary';

/**
 * The glossary that a bulletin is read with: the desk’s own list first, then the names that its content types hold, then
 * the terms of the trade. A name told twice stands once; what the desk approves, nothing after it forbids.
 */
export const glossaryOf = (bulletin: Bulletin, deskTerms: readonly Term[]): Term[] =>
  merged(deskTerms, [...namesOf(bulletin), ...DEFAULT_TERMS]);

/** The glossary that a file is read with, of which no content type tells: the desk’s own list and the terms of the trade. */
export const fileGlossary = (deskTerms: readonly Term[]): Term[] => merged(deskTerms, DEFAULT_TERMS);

function namesOf({ operation, events, speakers, beneficiaries }: Bulletin): Term[] {
  return [
    ...speakers.map((speaker) => term('person', fullNameOf(speaker))),
    ...beneficiaries.flatMap(({ name, shortName, formerNames }) => [
      term('organisation', name),
      term('place', shortName),
      ...formerNames.map((former) => term('organisation', former.name)),
    ]),
    ...events.flatMap(({ place, venue, host, participants }) => [
      term('place', place),
      term('venue', venue),
      ...[host, ...participants].flatMap((one) => (one ? [term('organisation', one.name)] : [])),
    ]),
    ...(operation ? namesOfOperation(operation) : []),
  ].filter(({ el, en }) => el !== null || en !== null);
}

const namesOfOperation = ({ acronym, title, programme, fundName, fundAcronym, publisher }: Operation): Term[] => [
  term('operation', { el: acronym, en: acronym }),
  term('operation', title),
  term('operation', programme),
  term('organisation', fundName),
  term('organisation', fundAcronym),
  term('organisation', publisher),
];

/** A name in full, given name first; `null` in a language that has only a part of it. */
const fullNameOf = ({ givenName, familyName }: Speaker): LocalizedText => {
  const inLocale = (locale: Locale): string | null => {
    const parts = [givenName[locale], familyName[locale]];
    return parts.some(isBlank) ? null : parts.join(' ');
  };
  return { el: inLocale('el'), en: inLocale('en') };
};

const term = (kind: TermKind, { el, en }: LocalizedText): Term => ({
  kind,
  el: isBlank(el) ? null : el,
  en: isBlank(en) ? null : en,
  forbidden: { el: [], en: [] },
});

/** Each name once, with all that is forbidden in its place but what the desk approves. */
function merged(deskTerms: readonly Term[], others: readonly Term[]): Term[] {
  const approved = (rendering: string, locale: Locale) => deskTerms.some((desk) => desk[locale] === rendering);
  const told = new Map<string, Term>();
  for (const { forbidden, ...name } of [...deskTerms, ...others]) {
    const key = JSON.stringify([name.kind, name.el, name.en]);
    const before = told.get(key)?.forbidden;
    const inLocale = (locale: Locale) => {
      const allowed = forbidden[locale].filter((rendering) => !approved(rendering, locale));
      return [...new Set([...(before?.[locale] ?? []), ...allowed])];
    };
    told.set(key, { ...name, forbidden: { el: inLocale('el'), en: inLocale('en') } });
  }
  return [...told.values()];
}
