import { scriptRuns } from '../../../greek/script-runs';
import type { Locale } from '../../../locale';
import { type Html, html, NOTHING } from '../html';

/** A line of text; passages in the other language's script carry their `lang` (WCAG 3.1.2). */
export const prose = (text: string | null, locale: Locale): Html =>
  text === null
    ? NOTHING
    : html`${scriptRuns(text, locale).map((run) => (run.lang === null || run.lang === locale ? run.text : html`<span lang="${run.lang}">${run.text}</span>`))}`;
