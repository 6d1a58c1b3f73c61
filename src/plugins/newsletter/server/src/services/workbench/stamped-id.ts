/** The id of a bulletin with the moment at which a file of it was written: every format has one place for it. */
export const stampedId = (documentId: string, at: string): string => `${documentId}.${at.replaceAll(/[^\dTZ]/g, '')}`;

const STAMP = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/;

/** The id and the moment (UTC, ISO 8601); the first of all moments where a tool has lost it. */
export function readStampedId(stamped: string): { readonly documentId: string; readonly at: string } {
  const [documentId = '', stamp = ''] = stamped.split('.');
  const [, year, month, day, hours, minutes, seconds, thousandths] = STAMP.exec(stamp) ?? [];
  if (year === undefined) return { documentId, at: '' };
  return { documentId, at: `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${thousandths}Z` };
}
