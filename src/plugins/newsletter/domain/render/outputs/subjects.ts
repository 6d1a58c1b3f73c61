import type { Edition } from '../../bulletin/edition';
import type { Revision } from '../../bulletin/history';
import type { Locale } from '../../locale';
import type { Announcement } from '../calendar/announcement';
import type { projectBulletin } from '../json/bulletin';
import type { projectBulletinSummary } from '../json/bulletin-summary';
import type { projectBeneficiaryEntry, projectEventEntry } from '../json/directory-entry';
import type { projectOperation } from '../json/operation';
import type { projectStoryPage } from '../json/story-page';

/** What comes in from outside: where readers find the desk. */
export type Site = {
  /** Without a slash at the end: `https://newsletter.example`. */
  readonly origin: string;
  /** Of a draft alone: until when its link opens it (UTC, ISO 8601); every form of it then says that it is none for readers. */
  readonly draftUntil?: string;
  /** Of files alone: nobody answers there who could search. */
  readonly isExport?: boolean;
};

export type BulletinDocument = ReturnType<typeof projectBulletin>;
export type BulletinSummaryDocument = ReturnType<typeof projectBulletinSummary>;
export type StoryDocument = ReturnType<typeof projectStoryPage>;
export type EventDocument = ReturnType<typeof projectEventEntry>;
export type BeneficiaryDocument = ReturnType<typeof projectBeneficiaryEntry>;
export type OperationDocument = ReturnType<typeof projectOperation>;

/** The numbers of the bulletins before and after one that readers may have; `null` where there is none. */
export type Neighbours = { readonly previous: number | null; readonly next: number | null };

/** A whole bulletin in one language: its document, as the content API tells it, and what it was made from. */
export type BulletinSubject = {
  readonly locale: Locale;
  readonly document: BulletinDocument;
  readonly edition: Edition;
  readonly revisions: readonly Revision[];
  /** Told to pages alone: what does not lead on to other bulletins need not change with them. */
  readonly neighbours?: Neighbours;
};

/** One edition in both languages, Greek first. */
export type BothLanguagesSubject = { readonly el: BulletinSubject; readonly en: BulletinSubject };

/** All readable bulletins in one language, the newest first, with the masthead of the newest. */
export type ArchiveSubject = {
  readonly locale: Locale;
  readonly bulletins: readonly BulletinSummaryDocument[];
  /** When the first revision of every number was issued (UTC, ISO 8601), of those that were withdrawn, too. */
  readonly firstIssued: ReadonlyMap<number, string>;
  readonly operation: OperationDocument | null;
  /** When something was last issued or withdrawn (UTC, ISO 8601); `null` before the first time. */
  readonly changedAt: string | null;
};

/** A story on its own. */
export type StorySubject = { readonly locale: Locale; readonly document: StoryDocument };

/** How an event stands in the record: how often what readers learn of it may have changed, and when it last did (UTC). */
export type EventRecord = { readonly sequence: number; readonly changedAt: string };

/** An event with the stories that tell of it. */
export type EventSubject = {
  readonly locale: Locale;
  readonly document: EventDocument;
  readonly operation: OperationDocument | null;
};

/** An event as readable editions tell of it, and how it stands in the record. */
export type StandingEvent = { readonly document: EventDocument; readonly record: EventRecord };

/** An event that had a day once, and of which, or of whose day, no readable edition tells any more. */
export type RetractedEvent = { readonly announcement: Announcement; readonly record: EventRecord };

/** What a calendar tells: events as they stand, the newest first, and those that no longer do. */
export type CalendarSubject = {
  readonly locale: Locale;
  readonly standing: readonly StandingEvent[];
  readonly retracted: readonly RetractedEvent[];
  readonly operation: OperationDocument | null;
};

/** A beneficiary with the stories that mention it. */
export type BeneficiarySubject = {
  readonly locale: Locale;
  readonly document: BeneficiaryDocument;
  readonly operation: OperationDocument | null;
};

/** A page that a search engine should know: its address in each language that has it, and when it last changed. */
export type SitePage = {
  readonly addresses: Readonly<Partial<Record<Locale, string>>>;
  readonly changedAt: string | null;
};

/** Every page there is. */
export type SiteSubject = { readonly pages: readonly SitePage[] };

/** What each kind of subject is. */
export type Subjects = {
  readonly bulletin: BulletinSubject;
  readonly 'both-languages': BothLanguagesSubject;
  readonly archive: ArchiveSubject;
  readonly newest: ArchiveSubject;
  readonly story: StorySubject;
  readonly event: EventSubject;
  readonly announcement: CalendarSubject;
  readonly events: CalendarSubject;
  readonly beneficiary: BeneficiarySubject;
  readonly site: SiteSubject;
};
