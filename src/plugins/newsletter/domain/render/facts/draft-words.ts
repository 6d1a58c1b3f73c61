import { dayInGreece } from '../../dates/day-in-greece';
import type { Setting } from '../setting';
import { dayWords } from './masthead-facts';

/** That this is a draft, and until when its link opens it; `null` of what was issued. */
export function draftWords({ site: { draftUntil }, locale, say }: Setting) {
  if (draftUntil === undefined) return null;
  const date = dayWords(dayInGreece(draftUntil) ?? draftUntil, locale);
  return { title: say('web.draft.title'), text: say('web.draft.text', { date }) };
}
