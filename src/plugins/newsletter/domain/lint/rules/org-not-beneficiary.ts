import type { Bulletin } from '../../bulletin/bulletin';
import { phraseKey } from '../../greek/fold';
import { LOCALES, type Locale } from '../../locale';
import { BENEFICIARY_PHRASES, listsThem, organisationsIn } from '../beneficiary-lists';
import { occurrencesOf } from '../names-in-run';
import { defineRule, type Observation } from '../rule';
import { nameKeys } from '../run-words';
import type { TextRun } from '../texts';

/** Who all the beneficiaries are is told, and nobody is called one who is none. */
export const orgNotBeneficiary = defineRule({
  id: 'org/not-beneficiary',
  severity: 'warning',
  gates: [],
  reasons: { unlisted: { data: ['found'] }, 'not-beneficiary': { data: ['name'] } },
  check: ({ bulletin, texts }) =>
    LOCALES.flatMap((locale) => {
      const runs = texts.runs.filter((run) => run.locale === locale && run.part !== 'organisation');
      return outsidersIn(bulletin, locale).flatMap((name) => {
        const keys = nameKeys(name, locale);
        return runs.flatMap((run) => calledBeneficiary(name, keys, run));
      });
    }),
  read: ({ runs }) => runs.filter(({ kind }) => kind !== 'code').flatMap(unlisted),
});

function unlisted(run: TextRun): Observation<'unlisted'>[] {
  const found = BENEFICIARY_PHRASES[run.locale].all.flatMap((pattern) => [...run.text.matchAll(pattern)]);
  if (found.length === 0) return [];
  const named = organisationsIn(run.text, run.locale);
  return found.flatMap(({ index, 0: whole, groups }): Observation<'unlisted'>[] => {
    const { all = '' } = groups ?? {};
    const from = index + whole.indexOf(all);
    const range = [from, from + all.length] as const;
    if (listsThem(run.text, range[1], named)) return [];
    const data = { found: all.replace(/\s+/g, ' ') };
    return [{ reason: 'unlisted', path: run.path, locale: run.locale, range, data }];
  });
}

/** Organisations that took part in an event or sent a speaker, without being beneficiaries. */
function outsidersIn({ events, speakers, beneficiaries }: Bulletin, locale: Locale): string[] {
  const told = [
    ...events.flatMap(({ host, participants }) => [host, ...participants]),
    ...speakers.map(({ affiliation }) => affiliation),
  ].flatMap((one) => (one !== null && one.beneficiary === null ? (one.name[locale] ?? []) : []));
  const own = new Set(
    beneficiaries.flatMap(({ name, formerNames }) =>
      [name, ...formerNames.map((former) => former.name)].map((one) => phraseKey(one[locale] ?? '')),
    ),
  );
  return [...new Set(told)].filter((name) => !own.has(phraseKey(name)));
}

type Around = { readonly before: readonly RegExp[]; readonly after: readonly RegExp[] };

/** What makes a beneficiary of the name in between: an apposition, or a list that says whom it lists. */
const CALLED: Readonly<Record<Locale, Around>> = {
  el: {
    before: [
      /(?<!\p{L})δικαιούχ(?:ος|ου|ο)\s+(?:είναι\s+)?(?:(?:ο|η|το|του|της|τον|την)\s+)?$/iu,
      /(?<!\p{L})δικαιούχ(?:ων|οι|ους)(?:\s+της\s+Πράξης)?\s*[:(](?![^.;:()]*(?:καθώς|μαζί|εκτός))[^.;:()]{0,300}$/iu,
    ],
    after: [
      /^\s*,?\s*(?:(?:ο|η|ως|που\s+είναι|επίσης)\s+){0,2}(?:επικεφαλής\s+|κύριος\s+)?δικαιούχ(?:ος|ου|ο)(?!\p{L})/iu,
      /^\s*,?\s*(?:που\s+είναι\s+)?(?:ένας|ένα|μία)\s+(?:από\s+τους\s+|εκ\s+των\s+)(?:\p{L}+\s+)?δικαιούχ(?:ους|ων)(?!\p{L})/iu,
    ],
  },
  en: {
    before: [
      /(?<!\p{L})beneficiary,?\s+(?:(?:is\s+)?the\s+)?$/iu,
      /(?<!\p{L})beneficiaries(?:\s+of\s+the\s+(?:operation|project))?\s*[:(](?![^.;:()]*(?:as\s+well\s+as|together\s+with|apart\s+from))[^.;:()]{0,300}$/iu,
    ],
    after: [
      /^\s*,?\s*(?:(?:which|who)\s+is\s+|as\s+|also\s+)?(?:a|an|the|one\s+of\s+the)\s+(?:\p{L}+\s+)?beneficiar(?:y(?!\p{L})|ies(?<=one\s+of\s+the\s+(?:\p{L}{1,20}\s+)?beneficiaries))/iu,
    ],
  },
};

const calledBeneficiary = (name: string, keys: readonly string[], run: TextRun): Observation<'not-beneficiary'>[] =>
  occurrencesOf(keys, run).flatMap(({ range }) => {
    const [before, after] = [
      run.text.slice(Math.max(0, range[0] - 400), range[0]),
      run.text.slice(range[1], range[1] + 120),
    ];
    const around = CALLED[run.locale];
    const isCalled = around.before.some((one) => one.test(before)) || around.after.some((one) => one.test(after));
    if (!isCalled) return [];
    return [{ reason: 'not-beneficiary', path: run.path, locale: run.locale, range, data: { name } }];
  });
