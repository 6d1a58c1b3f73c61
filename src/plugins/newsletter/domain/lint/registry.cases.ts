import type { RuleCases } from './rule-cases';
import { cases as a11yAlt } from './rules/a11y-alt.cases';
import { cases as euEmblem } from './rules/eu-emblem.cases';
import { cases as euFullName } from './rules/eu-full-name.cases';
import { cases as euProgramme } from './rules/eu-programme.cases';
import { cases as euStatement } from './rules/eu-statement.cases';
import { cases as eventComplete } from './rules/event-complete.cases';
import { cases as gdprImage } from './rules/gdpr-image.cases';
import { cases as i18nComplete } from './rules/i18n-complete.cases';
import { cases as issueMetadata } from './rules/issue-metadata.cases';
import { cases as nameIncomplete } from './rules/name-incomplete.cases';
import { cases as storyStructure } from './rules/story-structure.cases';

/** The cases of every rule, by its id. */
export const CASES: Readonly<Record<string, RuleCases>> = {
  'issue/metadata': issueMetadata,
  'story/structure': storyStructure,
  'event/complete': eventComplete,
  'i18n/complete': i18nComplete,
  'name/incomplete': nameIncomplete,
  'eu/statement': euStatement,
  'eu/emblem': euEmblem,
  'eu/full-name': euFullName,
  'eu/programme': euProgramme,
  'a11y/alt': a11yAlt,
  'gdpr/image': gdprImage,
};
