import { defineTextRule, type Observation } from '../rule';
import type { TextRun } from '../texts';

/**
 * No character that nobody sees or can read: spaces of no width, marks of direction and byte order, characters of a
 * private font, and «�» where one was lost. Soft hyphens, joiners of emoji and a byte order mark at the beginning of a
 * file do their work and are let be.
 */
export const textHidden = defineTextRule({
  id: 'text/hidden',
  severity: 'warning',
  gates: [],
  reasons: { invisible: { data: ['code'] }, unreadable: { data: ['code'] } },
  read: ({ runs }) => runs.filter(({ kind }) => kind !== 'code').flatMap(readRun),
});

const HIDDEN = /[\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+|[\uE000-\uF8FF\uFFFD]+/g;
const UNREADABLE = /[\uE000-\uF8FF\uFFFD]/;

const readRun = (run: TextRun): Observation<'invisible' | 'unreadable'>[] =>
  Array.from(run.text.matchAll(HIDDEN))
    .filter(({ 0: found, index }) => !(found === '\uFEFF' && index === 0 && run.kind === 'file' && run.path[0] === 0))
    .map(({ 0: found, index }) => {
      const range = [index, index + found.length] as const;
      const place = { path: run.path, locale: run.locale, range, data: { code: codeOf(found) } };
      if (UNREADABLE.test(found)) return { reason: 'unreadable', ...place };
      // Where it ended a line, a space belongs.
      return {
        reason: 'invisible',
        ...place,
        mends: [{ range, replacement: /[\u2028\u2029]/.test(found) ? ' ' : '' }],
      };
    });

/** U+200B, as the tables of Unicode name it. */
const codeOf = (text: string): string => `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
