import { dayInGreece } from '../../../dates/day-in-greece';
import type { Locale } from '../../../locale';
import { dayWords } from '../../facts/masthead-facts';
import { type Html, html } from '../html';

/** The day in words on which something happened in Greece; `instant` is UTC, ISO 8601. */
export const instantWords = (instant: string, locale: Locale): string =>
  dayWords(dayInGreece(instant) ?? instant, locale);

/** A calendar day, for people and for machines. */
export const dayTime = (day: string, locale: Locale): Html =>
  html`<time datetime="${day}">${dayWords(day, locale)}</time>`;
