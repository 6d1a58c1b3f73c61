import type { Mend } from '../../finding';
import { LOCALES } from '../../locale';
import { isBlankEverywhere } from '../blank';
import type { Term } from '../glossary';
import { isTold } from '../organisations';
import { type BareMention, bareMentionsIn } from '../person-mentions';
import { defineRule, type Observation } from '../rule';

/** A speaker is named in full, with a position and an organisation, and so is everybody whom a text names first. */
export const nameIncomplete = defineRule({
  id: 'name/incomplete',
  severity: 'warning',
  gates: [],
  reasons: {
    'given-name-missing': { data: [] },
    'family-name-missing': { data: [] },
    'position-missing': { data: [] },
    'affiliation-missing': { data: [] },
    'named-in-part': { data: ['found'] },
  },
  check: ({ bulletin }) =>
    bulletin.speakers.flatMap((speaker, at) => {
      const missing = NAME_FIELDS.filter(({ field }) => isBlankEverywhere(speaker[field])).map(({ reason, field }) => ({
        reason,
        path: ['speakers', at, field],
      }));
      if (isTold(bulletin, speaker.affiliation)) return missing;
      return [...missing, { reason: 'affiliation-missing', path: ['speakers', at, 'affiliation'] }];
    }),
  read: ({ runs, glossary }) => {
    const prose = runs.filter(({ part }) => part !== 'speaker');
    return LOCALES.flatMap((locale) => bareMentionsIn(prose, locale)).map((mention) => named(mention, glossary));
  },
});

const named = (mention: BareMention, glossary: readonly Term[]): Observation<'named-in-part'> => {
  const { run, range } = mention;
  const found = run.text.slice(...range).replace(/\s+/g, ' ');
  const place = { path: run.path, locale: run.locale, range };
  return { reason: 'named-in-part', ...place, data: { found }, mends: givenNameOf(mention, glossary) };
};

/** The given name of the one person of that surname; Greek surnames tell by their article that they are nominatives. */
function givenNameOf({ run, surname, surnameAt, article }: BareMention, glossary: readonly Term[]): Mend[] {
  if (run.locale === 'el' && article !== 'ο' && article !== 'η') return [];
  const full = glossary.flatMap((term) => {
    const name = term.kind === 'person' ? term[run.locale] : null;
    return name?.endsWith(` ${surname}`) ? [name] : [];
  });
  const [name, ...others] = new Set(full);
  if (name === undefined || others.length > 0) return [];
  return [{ range: [surnameAt, surnameAt + surname.length], replacement: name }];
}

const NAME_FIELDS = [
  { field: 'givenName', reason: 'given-name-missing' },
  { field: 'familyName', reason: 'family-name-missing' },
  { field: 'position', reason: 'position-missing' },
] as const;
