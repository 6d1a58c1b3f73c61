import type { BeneficiaryEntry } from '../../../contracts/beneficiary';
import type { EventEntry } from '../../../contracts/event';
import type { SpeakerEntry } from '../../../contracts/speaker';
import type { Locale } from '../../../domain/locale';
import type { Resource } from '../../../domain/render/json/addresses';
import {
  projectBeneficiaryEntry,
  projectEventEntry,
  projectSpeakerEntry,
} from '../../../domain/render/json/directory-entry';
import type { Mention } from '../../../domain/render/json/mention';
import type { View } from '../../../domain/render/json/view';
import type { Catalogue, Directory } from './catalogue';

/** Names of today: a directory is not about a day. */
const viewOf = (locale: Locale, { beneficiaries }: Catalogue): View => ({
  locale,
  day: null,
  beneficiaries: beneficiaries.byId,
});

type Project<T, E> = (thing: T, mentions: readonly Mention[], view: View) => E;

const entriesOf = <T extends { documentId: string }, E extends object>(
  directoryIn: (catalogue: Catalogue) => Directory<T>,
  project: Project<T, E>,
) => ({
  total: (catalogue: Catalogue) => directoryIn(catalogue).byId.size,
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
});

/** Events, speakers and beneficiaries that readable editions tell of: how many, a page of them, one of them. */
export const ENTRIES = {
  events: entriesOf<Parameters<typeof projectEventEntry>[0], EventEntry>(({ events }) => events, projectEventEntry),
  speakers: entriesOf<Parameters<typeof projectSpeakerEntry>[0], SpeakerEntry>(
    ({ speakers }) => speakers,
    projectSpeakerEntry,
  ),
  beneficiaries: entriesOf<Parameters<typeof projectBeneficiaryEntry>[0], BeneficiaryEntry>(
    ({ beneficiaries }) => beneficiaries,
    projectBeneficiaryEntry,
  ),
} satisfies Partial<Record<Resource, unknown>>;
