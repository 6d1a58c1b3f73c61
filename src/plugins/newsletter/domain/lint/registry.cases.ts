import type { RuleCases } from './rule-cases';
import { cases as a11yAlt } from './rules/a11y-alt.cases';
import { cases as a11yHeadings } from './rules/a11y-headings.cases';
import { cases as a11yLangRun } from './rules/a11y-lang-run.cases';
import { cases as a11yLinkText } from './rules/a11y-link-text.cases';
import { cases as dateAfterIssue } from './rules/date-after-issue.cases';
import { cases as dateAmbiguousEn } from './rules/date-ambiguous-en.cases';
import { cases as dateEventMismatch } from './rules/date-event-mismatch.cases';
import { cases as dateInvalid } from './rules/date-invalid.cases';
import { cases as dateLocaleParity } from './rules/date-locale-parity.cases';
import { cases as dateMixedFormat } from './rules/date-mixed-format.cases';
import { cases as dateNoYear } from './rules/date-no-year.cases';
import { cases as dateWeekday } from './rules/date-weekday.cases';
import { cases as elArticleCase } from './rules/el-article-case.cases';
import { cases as elCommaKai } from './rules/el-comma-kai.cases';
import { cases as elCoordinationCase } from './rules/el-coordination-case.cases';
import { cases as elFinalNu } from './rules/el-final-nu.cases';
import { cases as elMascNu } from './rules/el-masc-nu.cases';
import { cases as elMissingComma } from './rules/el-missing-comma.cases';
import { cases as elMissingTonos } from './rules/el-missing-tonos.cases';
import { cases as elRestrictiveComma } from './rules/el-restrictive-comma.cases';
import { cases as elSpelling } from './rules/el-spelling.cases';
import { cases as elUpperAccents } from './rules/el-upper-accents.cases';
import { cases as euEmblem } from './rules/eu-emblem.cases';
import { cases as euFullName } from './rules/eu-full-name.cases';
import { cases as euProgramme } from './rules/eu-programme.cases';
import { cases as euStatement } from './rules/eu-statement.cases';
import { cases as eventComplete } from './rules/event-complete.cases';
import { cases as gdprImage } from './rules/gdpr-image.cases';
import { cases as i18nComplete } from './rules/i18n-complete.cases';
import { cases as issueMetadata } from './rules/issue-metadata.cases';
import { cases as linkBroken } from './rules/link-broken.cases';
import { cases as nameIncomplete } from './rules/name-incomplete.cases';
import { cases as nameStaleOrg } from './rules/name-stale-org.cases';
import { cases as nameTranslit } from './rules/name-translit.cases';
import { cases as numFormat } from './rules/num-format.cases';
import { cases as numLocaleParity } from './rules/num-locale-parity.cases';
import { cases as orgNotBeneficiary } from './rules/org-not-beneficiary.cases';
import { cases as storyStructure } from './rules/story-structure.cases';
import { cases as termAbbrev } from './rules/term-abbrev.cases';
import { cases as termCase } from './rules/term-case.cases';
import { cases as termGlossary } from './rules/term-glossary.cases';
import { cases as textHidden } from './rules/text-hidden.cases';
import { cases as textMixedScript } from './rules/text-mixed-script.cases';
import { cases as textNfc } from './rules/text-nfc.cases';
import { cases as typoDashNbsp } from './rules/typo-dash-nbsp.cases';
import { cases as typoMixedQuotes } from './rules/typo-mixed-quotes.cases';
import { cases as typoOrdinal } from './rules/typo-ordinal.cases';
import { cases as typoRepeatedWord } from './rules/typo-repeated-word.cases';
import { cases as typoSpaces } from './rules/typo-spaces.cases';
import { cases as typoStraightQuotes } from './rules/typo-straight-quotes.cases';
import { cases as typoUnbalanced } from './rules/typo-unbalanced.cases';
import { cases as venueOfficial } from './rules/venue-official.cases';

/** The cases of every rule, by its id. */
export const CASES: Readonly<Record<string, RuleCases>> = {
  'issue/metadata': issueMetadata,
  'story/structure': storyStructure,
  'event/complete': eventComplete,
  'date/weekday': dateWeekday,
  'date/invalid': dateInvalid,
  'date/event-mismatch': dateEventMismatch,
  'date/locale-parity': dateLocaleParity,
  'date/ambiguous-en': dateAmbiguousEn,
  'date/no-year': dateNoYear,
  'date/mixed-format': dateMixedFormat,
  'date/after-issue': dateAfterIssue,
  'num/locale-parity': numLocaleParity,
  'num/format': numFormat,
  'i18n/complete': i18nComplete,
  'el/article-case': elArticleCase,
  'el/coordination-case': elCoordinationCase,
  'el/final-nu': elFinalNu,
  'el/masc-nu': elMascNu,
  'el/restrictive-comma': elRestrictiveComma,
  'el/comma-kai': elCommaKai,
  'el/missing-comma': elMissingComma,
  'el/spelling': elSpelling,
  'el/missing-tonos': elMissingTonos,
  'el/upper-accents': elUpperAccents,
  'text/mixed-script': textMixedScript,
  'text/nfc': textNfc,
  'text/hidden': textHidden,
  'typo/straight-quotes': typoStraightQuotes,
  'typo/mixed-quotes': typoMixedQuotes,
  'typo/spaces': typoSpaces,
  'typo/ordinal': typoOrdinal,
  'typo/dash-nbsp': typoDashNbsp,
  'typo/repeated-word': typoRepeatedWord,
  'typo/unbalanced': typoUnbalanced,
  'term/case': termCase,
  'term/abbrev': termAbbrev,
  'term/glossary': termGlossary,
  'name/translit': nameTranslit,
  'name/incomplete': nameIncomplete,
  'name/stale-org': nameStaleOrg,
  'org/not-beneficiary': orgNotBeneficiary,
  'venue/official': venueOfficial,
  'eu/statement': euStatement,
  'eu/emblem': euEmblem,
  'eu/full-name': euFullName,
  'eu/programme': euProgramme,
  'a11y/alt': a11yAlt,
  'a11y/lang-run': a11yLangRun,
  'a11y/headings': a11yHeadings,
  'a11y/link-text': a11yLinkText,
  'link/broken': linkBroken,
  'gdpr/image': gdprImage,
};
