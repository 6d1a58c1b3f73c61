import type { z } from 'zod';
import type { Resource } from '../../domain/render/json/addresses';
import { beneficiaryEntry } from '../beneficiary';
import { bulletinListed } from '../bulletin-summary';
import { eventEntry } from '../event';
import { speakerEntry } from '../speaker';
import { storyListed } from '../story';

/** By what a list may be narrowed. */
export const FILTERS = ['year', 'kind', 'beneficiary', 'speaker'] as const;
export type Filter = (typeof FILTERS)[number];

type ListContract = {
  /** One of the list, with all that it may bring in addition. */
  readonly document: z.ZodObject;
  /** Top-level fields that are only there for who asks for them with `include`. */
  readonly include: readonly string[];
  /** What it may be sorted by; `-` before one turns it round. The first of a new list is its own order. */
  readonly sort: readonly string[];
  readonly filters: readonly Filter[];
};

/** What each list can be asked beside its pages. */
export const LIST_CONTRACTS = {
  bulletins: {
    document: bulletinListed,
    include: ['editorial', 'operation'],
    sort: ['number', 'issueDate', 'issuedAt', 'title'],
    filters: ['year', 'kind', 'beneficiary', 'speaker'],
  },
  stories: {
    document: storyListed,
    include: ['body', 'appearances', 'beneficiaries', 'photos', 'operation'],
    sort: ['number', 'startDate', 'headline'],
    filters: ['year', 'kind', 'beneficiary', 'speaker'],
  },
  events: {
    document: eventEntry,
    include: [],
    sort: ['startDate', 'title', 'mentionCount'],
    filters: ['year', 'kind', 'beneficiary', 'speaker'],
  },
  speakers: { document: speakerEntry, include: [], sort: ['familyName', 'mentionCount'], filters: ['beneficiary'] },
  beneficiaries: { document: beneficiaryEntry, include: [], sort: ['name', 'mentionCount'], filters: [] },
} as const satisfies Record<Resource, ListContract>;

/** What a list may be sorted by. */
export type SortKey<R extends Resource = Resource> = (typeof LIST_CONTRACTS)[R]['sort'][number];
