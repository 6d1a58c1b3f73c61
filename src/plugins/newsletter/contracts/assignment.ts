import { z } from 'zod';
import { day } from './fields';
import { plainText } from './plain-text';

/** The longest note that goes with an assignment. */
const LONGEST_NOTE = 2000;

/**
 * Body of `PUT /newsletter/bulletins/:documentId/assignment`: who translates, by which day, and what they are to know;
 * `null` for nobody, no day and no note.
 */
export const assignmentBody = z.strictObject({
  assignee: z.number().int().positive().nullable(),
  due: day.nullable(),
  note: plainText(LONGEST_NOTE).nullable().default(null),
});
export type AssignmentBody = z.infer<typeof assignmentBody>;

/** Somebody who can be asked to translate. */
export type Translator = { readonly id: number; readonly name: string };

/** Who translates a bulletin, by which day (`YYYY-MM-DD`, at the desk), whether that is past, who asked, and their note. */
export type AssignmentView = {
  readonly assignee: Translator;
  readonly due: string | null;
  readonly isLate: boolean;
  readonly by: string;
  readonly note: string | null;
};

/** Who translates a bulletin, `null` for nobody, and whether the caller may ask somebody to. */
export type AssignmentStanding = { readonly assignment: AssignmentView | null; readonly mayAssign: boolean };

/** Answer of `GET …/assignment`: also who can be asked. */
export type AssignmentChoice = {
  readonly assignment: AssignmentView | null;
  readonly translators: readonly Translator[];
};
