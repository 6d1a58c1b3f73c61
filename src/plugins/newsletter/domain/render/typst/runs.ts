import { scriptRuns } from '../../greek/script-runs';
import type { Locale } from '../../locale';

/** A piece of a text; `lang` where it is in the other language. */
export type Run = { readonly text: string; readonly lang?: Locale };

/** A line of text as the template sets it: bare where it is all in the part's own language. */
export type Line = string | readonly Run[];

/** The pieces of a text in `locale`, each with its language where its script gives another away (WCAG 3.1.2). */
export const runsOf = (text: string, locale: Locale): readonly Run[] =>
  scriptRuns(text, locale).map((run) =>
    run.lang === null || run.lang === locale ? { text: run.text } : { text: run.text, lang: run.lang },
  );

/** A text on one line; `null` where there is nothing to read. */
export function line(text: string | null, locale: Locale): Line | null {
  const oneLine = text?.replace(/\s*[\n\t\u2028\u2029]\s*/gu, ' ').trim() ?? '';
  if (oneLine === '') return null;
  const runs = runsOf(oneLine, locale);
  return runs.some(({ lang }) => lang) ? runs : oneLine;
}

/** Several lines as one, with a mark between them; without what is not there. */
export function joined(lines: readonly (Line | null)[], mark: string): Line | null {
  const known = lines.filter((one) => one !== null);
  if (known.length === 0) return null;
  if (known.every((one) => typeof one === 'string')) return known.join(mark);
  return known.flatMap((one, index) => {
    const runs = typeof one === 'string' ? [{ text: one }] : one;
    return index === 0 ? runs : [{ text: mark }, ...runs];
  });
}
