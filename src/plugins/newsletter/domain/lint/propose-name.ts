import type { Bulletin } from '../bulletin/bulletin';
import type { Part } from '../bulletin/fields';
import { latinOf } from '../greek/elot743';
import { foldKey } from '../greek/fold';
import { stemKey } from '../greek/stem-key';
import type { Term, TermKind } from './glossary';

/** A person's name in one language, in its parts; `null` for one that is not known. */
export type PersonName = { readonly givenName: string | null; readonly familyName: string | null };

/** An English name for a Greek one; approved where the desk's list has it, or else a proposal that nobody has seen. */
export type Proposed<T> = { readonly name: T; readonly isApproved: boolean };

/**
 * The name of a person in Latin letters: as the desk's list has it in full, or else by ELOT 743. What is not written in
 * Greek letters stays as it is.
 */
export function proposePerson(greek: PersonName, terms: readonly Term[]): Proposed<PersonName> {
  const { givenName, familyName } = greek;
  const full = givenName && familyName ? approvedFor(`${givenName} ${familyName}`, 'person', terms) : null;
  if (full !== null) {
    // Family names may be of two words, given names too: what the Greek has says where the one ends.
    const words = full.split(/\s+/);
    const given = Math.min((givenName ?? '').split(/\s+/).length, words.length - 1);
    return {
      name: { givenName: words.slice(0, given).join(' ') || null, familyName: words.slice(given).join(' ') },
      isApproved: true,
    };
  }
  return { name: { givenName: inLatin(givenName), familyName: inLatin(familyName) }, isApproved: false };
}

/** The English name of a place: as English readers or the desk know it, or else by ELOT 743. */
export const proposePlace = (greek: string, terms: readonly Term[]): string =>
  approvedFor(greek, 'place', terms) ?? latinOf(greek);

/**
 * The English name of an organisation: as the desk's list has it; of bodies whose kind is told by their first words and
 * that bear the name of a place, made of the two («Δήμος Χανίων» → “Municipality of Chania”); or else by ELOT 743.
 */
export function proposeOrganisation(greek: string, terms: readonly Term[]): string {
  const approved = approvedFor(greek, 'organisation', terms);
  if (approved !== null) return approved;
  const body = BODIES.find(({ el }) => foldKey(greek).startsWith(`${foldKey(el)} `));
  if (!body) return latinOf(greek);
  const rest = greek.trim().split(/\s+/).slice(body.el.split(' ').length).join(' ').replace(ARTICLE, '');
  const place = terms.find((term) => term.kind === 'place' && term.el !== null && isSameWord(term.el, rest));
  return body.en.replace('…', place?.en ?? latinOf(rest));
}

/** What to propose for a text of a bulletin that is a name; `null` where it is none, or not in Greek letters. */
export function proposeFor(
  bulletin: Bulletin,
  place: NamedPlace,
  greek: string,
  terms: readonly Term[],
): string | null {
  if (!/\p{Script=Greek}/u.test(greek)) return null;
  switch (NAMES[`${place.part}.${place.field}`]) {
    case 'person': {
      const speaker = bulletin.speakers.find(({ documentId }) => documentId === place.documentId);
      if (!speaker) return null;
      const names = { givenName: speaker.givenName.el, familyName: speaker.familyName.el };
      return proposePerson(names, terms).name[place.field as keyof PersonName];
    }
    case 'organisation':
      return proposeOrganisation(greek, terms);
    case 'place':
      return proposePlace(greek, terms);
    default:
      return null;
  }
}

type NamedPlace = { readonly part: Part; readonly field: string; readonly documentId: string };

/** The texts of a bulletin that are names, by what they name. */
const NAMES: Readonly<Record<string, TermKind>> = {
  'speaker.givenName': 'person',
  'speaker.familyName': 'person',
  'beneficiary.name': 'organisation',
  'beneficiary.shortName': 'place',
  'organisation.name': 'organisation',
  'event.place': 'place',
};

/**
 * Bodies that are called by a place, and what they call themselves in English (`…` for the place), longest first.
 */
const BODIES: readonly { readonly el: string; readonly en: string }[] = [
  { el: 'Περιφερειακή Ενότητα', en: 'Regional Unit of …' },
  { el: 'Αποκεντρωμένη Διοίκηση', en: 'Decentralised Administration of …' },
  { el: 'Εμπορικό και Βιομηχανικό Επιμελητήριο', en: '… Chamber of Commerce and Industry' },
  { el: 'Επιμελητήριο', en: '… Chamber' },
  { el: 'Περιφέρεια', en: 'Region of …' },
  { el: 'Πανεπιστήμιο', en: 'University of …' },
  { el: 'Δήμος', en: 'Municipality of …' },
];

const ARTICLE = /^(?:του|της|των)\s+/iu;

const approvedFor = (greek: string, kind: TermKind, terms: readonly Term[]): string | null =>
  terms.find((term) => term.kind === kind && term.el !== null && foldKey(term.el) === foldKey(greek.trim()))?.en ??
  null;

/** Whether the words are the same in whatever case: the name of a place, and its genitive. */
const isSameWord = (one: string, other: string): boolean => stems(one) === stems(other);

const stems = (words: string): string => words.trim().split(/\s+/).map(stemKey).join(' ');

const inLatin = (greek: string | null): string | null => (greek === null ? null : latinOf(greek));
