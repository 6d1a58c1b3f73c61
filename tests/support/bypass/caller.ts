/** Who tries: the people of the desk, nobody, the kinds of API token, and code that runs within the process. */
export const CALLERS = [
  'administrator',
  'editor',
  'translator',
  'approver',
  'publisher',
  'greek-editor',
  'anonymous',
  'full-access',
  'read-only',
  'custom',
  'admin-token',
  'transfer',
  'process',
] as const;
export type Caller = (typeof CALLERS)[number];

/** What an attempt came to: the HTTP status (400 for what was thrown within the process) and a stable code. */
export interface Outcome {
  status: number;
  code: string;
  text: string;
}
