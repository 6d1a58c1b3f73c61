import { z } from 'zod';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '../../domain/exchange/formats/exchange-formats';
import type { FileFault } from '../../domain/exchange/formats/file-fault';
import type { DriftReason } from '../../domain/exchange/plan-import';
import type { UnitState } from '../../domain/exchange/unit';
import type { WordChange } from '../../domain/exchange/word-diff';
import { digest } from '../fields';

/** The most bytes that a file of exchange may have. */
export const LARGEST_FILE = 10 * 1024 * 1024;

const isFormat = (value: string): value is ExchangeFormat => Object.hasOwn(EXCHANGE_FORMATS, value);

/** Address of `GET /newsletter/bulletins/:documentId/segments/file/:format?sentences=true`: all segments as a file to save. */
export const fileFormat = z.string().refine(isFormat);

/** What else a call for a file says; other parameters, such as the language, are others’ business. */
export const fileQuery = z.object({ sentences: z.enum(['true', 'false']).optional() });

/** A change that a file brings; source, before and after are coded text, `words` is what changes in the target. */
export type ImportChange = {
  readonly id: string;
  readonly documentId: string;
  readonly place: string;
  readonly source: string;
  readonly before: string | null;
  readonly after: string;
  readonly words: readonly WordChange[];
  readonly state: UnitState;
};

/** A unit of a file that stays out, where it stands there (counted from 1), and why, in the caller's language. */
export type ImportLeftOut = {
  readonly id: string;
  readonly place: string | null;
  readonly line: number;
  readonly column: number;
  readonly reason: DriftReason | 'not-permitted' | 'too-long';
  readonly message: string;
  /** The source as the file has it, and as it is now; coded text, `null` where it is gone. */
  readonly fileSource: string;
  readonly source: string | null;
  readonly fileTarget: string;
};

/** Answer of `POST /newsletter/bulletins/:documentId/segments/file/plan` (multipart, field `file`): nothing is written. */
export type ImportPlanView = {
  /** Names exactly this plan: it is given back to have it carried out. */
  readonly digest: string;
  readonly changes: readonly ImportChange[];
  readonly leftOut: readonly ImportLeftOut[];
  /** How many units say what is there already. */
  readonly same: number;
};

/**
 * Fields of `POST …/segments/file` (multipart) beside `file`: the digest of the plan that was shown. Answers 409
 * `plan_moved` with `details.plan` where the file would do something else by now.
 */
export const importFields = z.object({ plan: digest });

/** Answer of an import: how many segments were written. */
export type ImportedView = { readonly applied: number };

/** `details.faults` of 400 `file_refused`: why the whole file stays out, in the caller's language, with the place in it. */
export type FileFaultView = FileFault & { readonly message: string };
