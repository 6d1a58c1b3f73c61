import type { BulletinDocument, Site } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import { wholeAddress } from '../whole-address';
import type { Placeholders } from './placeholders';

/** What a letter is set in. */
export type EmailSetting = Setting & {
  /** The whole address of the bulletin's page, from which its links lead on. */
  readonly base: string;
  readonly placeholders: Placeholders;
};

/** What the letter of a bulletin is set in. */
export const emailSetting = (
  { number }: BulletinDocument,
  placeholders: Placeholders,
  setting: Setting,
): EmailSetting => ({ ...setting, base: wayTo('bulletin-page', { number }, setting), placeholders });

/** The address of an image file of the desk, or of the store that holds its files, from anywhere. */
export const imageAddress = (url: string, { origin }: Site): string => wholeAddress(url, `${origin}/`) ?? url;
