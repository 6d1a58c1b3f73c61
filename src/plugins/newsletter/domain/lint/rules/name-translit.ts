import type { Speaker } from '../../bulletin/bulletin';
import { latinOf } from '../../greek/elot743';
import { isBlank } from '../blank';
import type { Term } from '../glossary';
import { isElot, isGreekShaped, isPatronymic, soundsLike } from '../greek-names';
import { otherSpellingsIn } from '../known-names';
import { forbiddenIn } from '../renderings';
import { defineRule, type Observation } from '../rule';
import { isMistransliterated } from '../transliterations';

type TranslitReason = 'not-elot' | 'other-spelling';

/** A Greek name stands in English as it was approved, or else by ELOT 743; foreign names keep their own spelling. */
export const nameTranslit = defineRule({
  id: 'name/translit',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { 'not-elot': { data: ['found', 'latin'] }, 'other-spelling': { data: ['found', 'approved'] } },
  check: ({ bulletin, facts }) =>
    bulletin.speakers.flatMap((speaker, at) =>
      wronglySpelt(speaker, facts.terms).map(({ field, found, latin }): Observation<TranslitReason> => {
        const range = [0, found.length] as const;
        return {
          reason: 'not-elot',
          path: ['speakers', at, field, 'en'],
          locale: 'en',
          range,
          data: { found, latin },
          mends: [{ range, replacement: latin }],
        };
      }),
    ),
  read: (texts) => {
    const forbidden = forbiddenIn(texts)
      .filter(({ term, forbidden, run }) => run.locale === 'en' && isMistransliterated(term, forbidden))
      .flatMap(({ run, range, term, mend }) => (term.en ? [{ run, range, approved: term.en, mend }] : []));
    const others = otherSpellingsIn(texts.runs.filter(isProse), texts.glossary).map((one) => ({
      ...one,
      mend: { range: one.range, replacement: one.approved },
    }));
    return [...forbidden, ...others].map(
      ({ run, range, approved, mend }): Observation<TranslitReason> => ({
        reason: 'other-spelling',
        path: run.path,
        locale: run.locale,
        range,
        data: { found: run.text.slice(...range), approved },
        mends: mend ? [mend] : [],
      }),
    );
  },
});

/** The names themselves are checked against their Greek. */
const isProse = ({ field }: { readonly field: string | null }): boolean =>
  field !== 'givenName' && field !== 'familyName' && field !== 'place';

type WrongName = { readonly field: 'givenName' | 'familyName'; readonly found: string; readonly latin: string };

function wronglySpelt({ givenName, familyName }: Speaker, deskTerms: readonly Term[]): WrongName[] {
  const [family, given] = [familyName, givenName];
  if (family.el === null || !isGreekShaped(family.el)) return [];
  const isGreek = family.en === null || isPatronymic(family.el) || soundsLike(family.el, family.en);
  if (!isGreek) return [];
  const found: WrongName[] = [];
  const wrong = ({ el, en }: Speaker['familyName']): string | null =>
    el === null || en === null || isBlank(en) || isElot(el, en) || isApproved(el, en, deskTerms) ? null : latinOf(el);
  const latinGiven =
    given.el && given.en && isGreekShaped(given.el) && soundsLike(given.el, given.en) ? wrong(given) : null;
  if (latinGiven !== null) found.push({ field: 'givenName', found: given.en ?? '', latin: latinGiven });
  const latinFamily = wrong(family);
  if (latinFamily !== null) found.push({ field: 'familyName', found: family.en ?? '', latin: latinFamily });
  return found;
}

/** Whether the desk’s list has the two as one person’s, be it among other names of theirs. */
const isApproved = (el: string, en: string, deskTerms: readonly Term[]): boolean =>
  deskTerms.some((term) => term.kind === 'person' && holdsWord(term.el, el) && holdsWord(term.en, en));

const holdsWord = (name: string | null, word: string): boolean => ` ${name ?? ''} `.includes(` ${word} `);
