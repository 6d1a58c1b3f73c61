import type { Rule } from './rule';
import { a11yAlt } from './rules/a11y-alt';
import { euEmblem } from './rules/eu-emblem';
import { euFullName } from './rules/eu-full-name';
import { euProgramme } from './rules/eu-programme';
import { euStatement } from './rules/eu-statement';
import { eventComplete } from './rules/event-complete';
import { gdprImage } from './rules/gdpr-image';
import { i18nComplete } from './rules/i18n-complete';
import { issueMetadata } from './rules/issue-metadata';
import { nameIncomplete } from './rules/name-incomplete';
import { storyStructure } from './rules/story-structure';

/** Every rule there is. */
export const RULES: readonly Rule[] = [
  issueMetadata,
  storyStructure,
  eventComplete,
  i18nComplete,
  nameIncomplete,
  euStatement,
  euEmblem,
  euFullName,
  euProgramme,
  a11yAlt,
  gdprImage,
];
