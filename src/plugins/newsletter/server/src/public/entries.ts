import type { BeneficiaryEntry } from '../../../contracts/beneficiary';
import type { EventEntry } from '../../../contracts/event';
import type { SpeakerEntry } from '../../../contracts/speaker';
import type { Beneficiary, Event, Speaker } from '../../../domain/bulletin/bulletin';
import type { Locale } from '../../../domain/locale';
import type { Resource } from '../../../domain/render/json/addresses';
import {
  MENTIONS_LISTED,
  projectBeneficiaryEntry,
  projectEventEntry,
  projectSpeakerEntry,
} from '../../../domain/render/json/directory-entry';
import type { Mention } from '../../../domain/render/json/mention';
import { byDocumentId, type View } from '../../../domain/render/json/view';
import type { Catalogue, Directory } from './catalogue';
import type { Telling } from './shape';

/** Names of today: a directory is not about a day. */
const viewOf = (locale: Locale, { beneficiaries }: Catalogue): View => ({
  locale,
  day: null,
  beneficiaries: beneficiaries.byId,
});

type Project<T, E> = (thing: T, mentions: readonly Mention[], view: View) => E;

/** An entry before it is told, as plain data: the thing, where it is mentioned, and whose names it may bear. */
type Source<T> = {
  readonly thing: T;
  /** Those that are listed, of all the mentions that are counted. */
  readonly mentions: readonly Mention[];
  readonly mentionCount: number;
  readonly organisations: readonly Beneficiary[];
};

/** The beneficiaries that a thing names, by the ids it holds wherever. */
function organisationsIn(thing: Event | Speaker | Beneficiary, { beneficiaries }: Catalogue): readonly Beneficiary[] {
  const named = [
    ...('host' in thing ? [thing.host, ...thing.participants] : []),
    ...('affiliation' in thing ? [thing.affiliation] : []),
  ];
  return named.flatMap((organisation) => beneficiaries.byId.get(organisation?.beneficiary ?? '') ?? []);
}

const entriesOf = <T extends Event | Speaker | Beneficiary, E extends object>(
  directoryIn: (catalogue: Catalogue) => Directory<T>,
  project: Project<T, E>,
) => {
  function sourceOf(catalogue: Catalogue, thing: T): Source<T> {
    const mentions = directoryIn(catalogue).mentions.get(thing.documentId) ?? [];
    const organisations = organisationsIn(thing, catalogue);
    return { thing, mentions: mentions.slice(0, MENTIONS_LISTED), mentionCount: mentions.length, organisations };
  }
  const projectSource = ({ thing, mentions, mentionCount, organisations }: Source<T>, locale: Locale): E => ({
    ...project(thing, mentions, { locale, day: null, beneficiaries: byDocumentId(organisations) }),
    mentionCount,
  });
  return {
    page(catalogue: Catalogue, locale: Locale, from: number, to: number): E[] {
      const { ordered, mentions } = directoryIn(catalogue);
      const view = viewOf(locale, catalogue);
      return ordered[locale].slice(from, to).map((thing) => project(thing, mentions.get(thing.documentId) ?? [], view));
    },
    one(catalogue: Catalogue, locale: Locale, documentId: string): E | null {
      const { byId, mentions } = directoryIn(catalogue);
      const thing = byId.get(documentId);
      return thing ? project(thing, mentions.get(documentId) ?? [], viewOf(locale, catalogue)) : null;
    },
    /** How some of the entries are told, whatever their number and order. */
    telling: (catalogue: Catalogue, things: readonly T[]): Telling<unknown, E[]> => ({
      source: things.map((thing) => sourceOf(catalogue, thing)),
      project: (source, locale) => (source as readonly Source<T>[]).map((one) => projectSource(one, locale)),
    }),
    /** How one entry is told; `null` where there is none. */
    tellingOf(catalogue: Catalogue, documentId: string): Telling<unknown, E> | null {
      const thing = directoryIn(catalogue).byId.get(documentId);
      if (!thing) return null;
      return {
        source: sourceOf(catalogue, thing),
        project: (source, locale) => projectSource(source as Source<T>, locale),
      };
    },
  };
};

/** Events, speakers and beneficiaries that readable editions tell of: how many, a page of them, one of them. */
export const ENTRIES = {
  events: entriesOf<Event, EventEntry>(({ events }) => events, projectEventEntry),
  speakers: entriesOf<Speaker, SpeakerEntry>(({ speakers }) => speakers, projectSpeakerEntry),
  beneficiaries: entriesOf<Beneficiary, BeneficiaryEntry>(
    ({ beneficiaries }) => beneficiaries,
    projectBeneficiaryEntry,
  ),
} satisfies Partial<Record<Resource, unknown>>;
