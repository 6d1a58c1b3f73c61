import { readFile } from 'node:fs/promises';
import { type FileFaultView, LARGEST_FILE } from '../../../contracts/workbench/exchange';
import type { FileFault } from '../../../domain/exchange/formats/file-fault';
import type { Locale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import { say } from '../messages';

/** A file as it was sent. */
type SentFile = { readonly name: string; readonly bytes: Uint8Array };

/** Why there is no file to read; the codes are stable. */
type SentFileRefusal = { readonly status: number; readonly code: 'file_missing' | 'file_too_large' };

/** The file of a call: one, and not too much of it. */
export async function sentFile(ctx): Promise<Result<SentFile, SentFileRefusal>> {
  const file = ctx.request.files?.file as { filepath?: string; originalFilename?: string; size?: number } | undefined;
  if (!file?.filepath) return refuse({ status: 400, code: 'file_missing' });
  if ((file.size ?? 0) > LARGEST_FILE) return refuse({ status: 413, code: 'file_too_large' });
  return ok({ name: file.originalFilename ?? '', bytes: new Uint8Array(await readFile(file.filepath)) });
}

/** Faults of a file in words. */
export const faultViews = (locale: Locale, faults: readonly FileFault[]): FileFaultView[] =>
  faults.map((fault) => ({
    ...fault,
    message: say(locale, `newsletter.exchange.fault.${fault.reason}`, { code: fault.code ?? 0 }),
  }));
