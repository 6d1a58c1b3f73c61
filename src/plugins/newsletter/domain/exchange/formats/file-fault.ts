/** Why a file was not taken. */
export const FILE_FAULTS = [
  'too-large',
  'not-text',
  'not-xml',
  'not-po',
  'not-zip',
  'truncated',
  'doctype',
  'too-deep',
  'wrong-format',
  'wrong-language',
  'wrong-bulletin',
  'foreign-id',
  'duplicate-id',
  'foreign-content',
  'code-unclosed',
  'code-unopened',
  'code-crossed',
  'code-missing',
  'code-repeated',
  'code-foreign',
  'code-misplaced',
] as const;

/**
 * A place in a file, counted from 1: line and column of what was read, in a DOCX the row and the cell of its table.
 */
export type Place = { readonly line: number; readonly column: number };

/** Why a file was not taken, where in it, and of which unit and code it speaks where it speaks of one. */
export type FileFault = {
  readonly reason: (typeof FILE_FAULTS)[number];
  readonly place: Place | null;
  readonly unitId: string | null;
  readonly code: number | null;
};

/** A fault that is told by its place, or by the file as a whole. */
export const fault = (
  reason: FileFault['reason'],
  place: Place | null = null,
  unitId: string | null = null,
  code: number | null = null,
): FileFault => ({ reason, place, unitId, code });
