import { type Result, refuse } from '../../result';
import { decodeCoded } from '../coded-text';
import type { InlineText } from '../inline';
import { type FileFault, fault, type Place } from './file-fault';

/** Reads coded text of a file, and tells a slip of its codes as a fault of the file. */
export function codedText(coded: string, unitId: string, place: Place): Result<InlineText, FileFault> {
  const text = decodeCoded(coded);
  return text.ok ? text : refuse(fault(`code-${text.error.reason}`, place, unitId, text.error.code));
}
