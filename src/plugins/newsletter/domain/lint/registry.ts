import type { Rule } from './rule';
import { a11yAlt } from './rules/a11y-alt';
import { a11yHeadings } from './rules/a11y-headings';
import { a11yLangRun } from './rules/a11y-lang-run';
import { a11yLinkText } from './rules/a11y-link-text';
import { dateAfterIssue } from './rules/date-after-issue';
import { dateAmbiguousEn } from './rules/date-ambiguous-en';
import { dateEventMismatch } from './rules/date-event-mismatch';
import { dateInvalid } from './rules/date-invalid';
import { dateLocaleParity } from './rules/date-locale-parity';
import { dateMixedFormat } from './rules/date-mixed-format';
import { dateNoYear } from './rules/date-no-year';
import { dateWeekday } from './rules/date-weekday';
import { elArticleCase } from './rules/el-article-case';
import { elCommaKai } from './rules/el-comma-kai';
import { elCoordinationCase } from './rules/el-coordination-case';
import { elFinalNu } from './rules/el-final-nu';
import { elMascNu } from './rules/el-masc-nu';
import { elMissingComma } from './rules/el-missing-comma';
import { elMissingTonos } from './rules/el-missing-tonos';
import { elRestrictiveComma } from './rules/el-restrictive-comma';
import { elSpelling } from './rules/el-spelling';
import { elUpperAccents } from './rules/el-upper-accents';
import { euEmblem } from './rules/eu-emblem';
import { euFullName } from './rules/eu-full-name';
import { euProgramme } from './rules/eu-programme';
import { euStatement } from './rules/eu-statement';
import { eventComplete } from './rules/event-complete';
import { gdprImage } from './rules/gdpr-image';
import { i18nComplete } from './rules/i18n-complete';
import { issueMetadata } from './rules/issue-metadata';
import { linkBroken } from './rules/link-broken';
import { nameIncomplete } from './rules/name-incomplete';
import { nameStaleOrg } from './rules/name-stale-org';
import { nameTranslit } from './rules/name-translit';
import { numFormat } from './rules/num-format';
import { numLocaleParity } from './rules/num-locale-parity';
import { orgNotBeneficiary } from './rules/org-not-beneficiary';
import { storyStructure } from './rules/story-structure';
import { termAbbrev } from './rules/term-abbrev';
import { termCase } from './rules/term-case';
import { termGlossary } from './rules/term-glossary';
import { textHidden } from './rules/text-hidden';
import { textMixedScript } from './rules/text-mixed-script';
import { textNfc } from './rules/text-nfc';
import { typoDashNbsp } from './rules/typo-dash-nbsp';
import { typoMixedQuotes } from './rules/typo-mixed-quotes';
import { typoOrdinal } from './rules/typo-ordinal';
import { typoRepeatedWord } from './rules/typo-repeated-word';
import { typoSpaces } from './rules/typo-spaces';
import { typoStraightQuotes } from './rules/typo-straight-quotes';
import { typoUnbalanced } from './rules/typo-unbalanced';
import { venueOfficial } from './rules/venue-official';

/** Every rule there is. */
export const RULES: readonly Rule[] = [
  issueMetadata,
  storyStructure,
  eventComplete,
  dateWeekday,
  dateInvalid,
  dateEventMismatch,
  dateLocaleParity,
  dateAmbiguousEn,
  dateNoYear,
  dateMixedFormat,
  dateAfterIssue,
  numLocaleParity,
  numFormat,
  i18nComplete,
  elArticleCase,
  elCoordinationCase,
  elFinalNu,
  elMascNu,
  elRestrictiveComma,
  elCommaKai,
  elMissingComma,
  elSpelling,
  elMissingTonos,
  elUpperAccents,
  textMixedScript,
  textNfc,
  textHidden,
  typoStraightQuotes,
  typoMixedQuotes,
  typoSpaces,
  typoOrdinal,
  typoDashNbsp,
  typoRepeatedWord,
  typoUnbalanced,
  termCase,
  termAbbrev,
  termGlossary,
  nameTranslit,
  nameIncomplete,
  nameStaleOrg,
  orgNotBeneficiary,
  venueOfficial,
  euStatement,
  euEmblem,
  euFullName,
  euProgramme,
  a11yAlt,
  a11yLangRun,
  a11yHeadings,
  a11yLinkText,
  linkBroken,
  gdprImage,
];
