import type { Locale } from '../../locale';
import { correctionsOf } from './corrections';

/** A dictionary of a few words; the whole ones are asked in `server/src/spelling`. */
const LISTED: Readonly<Record<Locale, ReadonlySet<string>>> = {
  el: new Set(
    (
      'συνεργασία συνεργασίας συνεργασίες πρόγραμμα διοργάνωση διοργάνωσε συνδιοργάνωσε ευρωπαϊκή τρεις δήμος αλλαγή ' +
      'διαβουλεύτηκε αντίκτυπου καλύπτεται ομφαλοσκόπησα ομφαλοσκόπησε Γερμανούς γερανούς μεσογειακή πλαίσιο νομοθετικός εφαρμοζόμενης βεβαιούνται'
    ).split(' '),
  ),
  en: new Set('finance border cross meeting receive relieve organise colour partner their project center'.split(' ')),
};

const corrections = (word: string, locale: Locale) =>
  correctionsOf(word, locale, (listed) => LISTED[locale].has(listed));

describe('What a word was meant to be', () => {
  it.each<[string, Locale, string, string[]]>([
    ['a tonos in another place', 'el', 'προγράμμα', ['πρόγραμμα']],
    ['a tonos on one syllable', 'el', 'τρείς', ['τρεις']],
    ['a missing dialytika', 'el', 'ευρωπαική', ['ευρωπαϊκή']],
    ['another spelling of a sound', 'el', 'πλέσιο', ['πλαίσιο']],
    ['another sigma at the end', 'el', 'δήμοσ', ['δήμος']],
    ['a double letter made single', 'el', 'αλαγή', ['αλλαγή']],
    ['two letters swapped', 'en', 'thier', ['their']],
    ['a letter too many', 'en', 'meetiing', ['meeting']],
    ['a letter missing inside', 'en', 'prject', ['project']],
    ['the last letter missing, where no other form of it is listed', 'el', 'καλύπτετα', ['καλύπτεται']],
    ['the next key', 'en', 'meetung', ['meeting']],
    ['the likeliest first', 'en', 'recieve', ['receive', 'relieve']],
    ['in its own case', 'el', 'Συνεργασεία', ['Συνεργασία']],
    ['in its own part of a compound', 'en', 'cross-prtner', ['cross-partner']],
  ])('is told by %s', (_, locale, word, expected) => {
    expect(corrections(word, locale)).toEqual(expected);
  });

  it.each<[string, Locale, string]>([
    ['is listed', 'el', 'συνεργασία'],
    ['is listed in lower case', 'el', 'Συνεργασία'],
    ['is listed as a name', 'el', 'γερμανούς'],
    ['has an enclitic’s second tonos', 'el', 'πρόγραμμά'],
    ['is the learned form of a listed one', 'el', 'διαβουλεύθηκε'],
    ['has a learned accent', 'el', 'αντικτύπου'],
    ['is a participle with its other accent', 'el', 'εφαρμοζομένης'],
    ['is the adverb of a listed adjective', 'el', 'νομοθετικώς'],
    ['is a learned form that no dictionary has many of', 'el', 'βεβαιωθέντων'],
    ['begins with what makes words at will', 'el', 'συνδιοργάνωση'],
    ['differs from a listed one in its ending', 'el', 'ομφαλοσκόπηση'],
    ['is near to no other', 'el', 'διαλειτουργικότητα'],
    ['is American', 'en', 'organize'],
    ['is British where American is listed', 'en', 'colour'],
    ['has an English prefix', 'en', 'refinance'],
    ['is a compound of listed ones', 'en', 'cross-border'],
    ['has a prefix and a hyphen', 'en', 'co-finance'],
    ['is a possessive', 'en', "partner's"],
    ['is a plural', 'en', 'partners'],
    ['is short and may be a name', 'en', 'Thier'],
    ['is no word at all', 'en', '---'],
    ['is empty', 'el', ''],
  ])('is not asked of a word that %s', (_, locale, word) => {
    expect(corrections(word, locale)).toEqual([]);
  });

  it('is told thrice at most', () => {
    const near = new Set(['μείτινγκ', 'μίτινγκ', 'μήτινγκ', 'μοίτινγκ', 'μύτινγκ']);
    expect(correctionsOf('μύτηνγκ', 'el', (word) => near.has(word))).toEqual(['μύτινγκ']);
    near.delete('μύτινγκ');
    expect(correctionsOf('μύτινγκ', 'el', (word) => near.has(word))).toHaveLength(3);
  });
});
