/**
 * Why a scheduled publication failed, without words: the code of a refusal with what its text is filled from, or
 * `unexpected` with the message of an error that nobody foresaw.
 */
export type Failure = { readonly code: string; readonly data: Readonly<Record<string, string | number>> };

/** A failure as it is kept, in the workflow's row and as the comment in the audit log. */
export const writeFailure = ({ code, data }: Failure): string => JSON.stringify({ code, data });

/** The failure that a text keeps; a text that keeps none is itself what went wrong. */
export function readFailure(text: string): Failure {
  try {
    const value: unknown = JSON.parse(text);
    if (isFailure(value)) return { code: value.code, data: value.data };
  } catch {
    // Told below, as the words that they are.
  }
  return { code: 'unexpected', data: { message: text } };
}

function isFailure(value: unknown): value is Failure {
  if (typeof value !== 'object' || value === null) return false;
  const { code, data } = value as { code?: unknown; data?: unknown };
  if (typeof code !== 'string' || typeof data !== 'object' || data === null) return false;
  return Object.values(data).every((member) => typeof member === 'string' || typeof member === 'number');
}
