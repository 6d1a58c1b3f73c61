import { defineTextRule, type Observation } from '../rule';
import type { TextRun } from '../texts';
import { isWithin } from '../typography/marked';
import { RANGES } from '../typography/ranges';

/**
 * A range has an en dash («2014–2020», «9:00–14:00»), and «κ.» holds on to the name. Codes, telephone numbers, dates of
 * ISO 8601 and compounds keep their hyphens. Plain text rarely has no-break spaces: in a file a plain space after «κ.»
 * is told only where most have one.
 */
export const typoDashNbsp = defineTextRule({
  id: 'typo/dash-nbsp',
  severity: 'warning',
  gates: [],
  reasons: { hyphen: { data: ['range'] }, space: { data: ['word'] } },
  read: ({ runs }) => {
    const prose = runs.filter(({ kind }) => kind !== 'code');
    const spaces = prose.filter(({ locale }) => locale === 'el').flatMap(spacesIn);
    const kept = runs.flatMap(({ text }) => text.match(KEPT) ?? []).length;
    const isPlain = runs.every(({ kind }) => kind === 'file') && kept <= spaces.length;
    return [...prose.flatMap(hyphensIn), ...(isPlain ? [] : spaces)];
  },
});

const NO_BREAK = '\u00a0';
const EN_DASH = '–';
/** What comes before a number that is none: a telephone, a protocol, a code. */
const NO_QUANTITY = /(?:τηλ|φαξ|πρωτ|κωδ|ΑΔΑ|ΑΦΜ|ΦΕΚ|ISBN|ISSN|CCI|tel|fax|code|phone|ref)[\p{L}]*[.:]*\s*$/iu;
const LONGEST_LABEL = 16;

function hyphensIn(run: TextRun): Observation<'hyphen'>[] {
  if (!/[-‐]/.test(run.text)) return [];
  const seen = new Set<number>();
  return RANGES.flatMap(({ pattern, holds }) =>
    Array.from(run.text.matchAll(pattern)).flatMap(({ index, 0: found, groups = {} }): Observation<'hyphen'>[] => {
      const { from = '', hyphen = '', to = '' } = groups;
      const at = index + found.indexOf(from) + from.length + hyphen.search(/[-‐]/);
      if (seen.has(at) || !(holds?.(from, to) ?? true)) return [];
      if (NO_QUANTITY.test(run.text.slice(Math.max(0, index - LONGEST_LABEL), index))) return [];
      if (isWithin(run, [at, at + 1], ['code'])) return [];
      seen.add(at);
      return [
        {
          reason: 'hyphen',
          path: run.path,
          locale: run.locale,
          range: [index, index + found.length],
          data: { range: from + hyphen.replace(/[-‐]/, EN_DASH) + to },
          mends: [{ range: [at, at + 1], replacement: EN_DASH }],
        },
      ];
    }),
  );
}

const WORD = '(?<![\\p{L}\\p{N}./])(?<word>κ\\.κ\\.|κκ?\\.|κα|αρ\\.|αριθ\\.|άρθ\\.)';
const SHORTENED = new RegExp(`${WORD} (?=[\\p{Lu}\\p{N}])`, 'gu');
const KEPT = new RegExp(`${WORD}${NO_BREAK}(?=[\\p{Lu}\\p{N}])`, 'gu');

const spacesIn = (run: TextRun): Observation<'space'>[] =>
  Array.from(run.text.matchAll(SHORTENED))
    .filter(({ index, 0: found }) => !isWithin(run, [index, index + found.length], ['code']))
    .map(({ index, 0: found, groups = {} }) => {
      const { word = '' } = groups;
      const end = index + found.length;
      return {
        reason: 'space',
        path: run.path,
        locale: run.locale,
        range: [index, end],
        data: { word },
        mends: [{ range: [end - 1, end], replacement: NO_BREAK }],
      };
    });
