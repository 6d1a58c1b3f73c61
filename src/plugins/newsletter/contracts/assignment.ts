import { z } from 'zod';
import { day } from './fields';

/** Body of `PUT /newsletter/bulletins/:documentId/assignment`: who translates, and by which day; `null` for nobody. */
export const assignmentBody = z.strictObject({ assignee: z.number().int().positive().nullable(), due: day.nullable() });
export type AssignmentBody = z.infer<typeof assignmentBody>;

/** Somebody who can be asked to translate. */
export type Translator = { readonly id: number; readonly name: string };

/** Who translates a bulletin, by which day (`YYYY-MM-DD`, at the desk), whether that is past, and who asked. */
export type AssignmentView = {
  readonly assignee: Translator;
  readonly due: string | null;
  readonly isLate: boolean;
  readonly by: string;
};

/** Answer of `GET …/assignment`: also who can be asked. */
export type AssignmentChoice = {
  readonly assignment: AssignmentView | null;
  readonly translators: readonly Translator[];
};
