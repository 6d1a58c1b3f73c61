import type { Setting as ReaderSetting } from '../setting';

/** A picture that is there: its file in the compiler's own tree, and its size in pixels. */
export type Picture = { readonly file: string; readonly width: number; readonly height: number };

/** What a part of a PDF is set in. */
export type Setting = ReaderSetting & {
  /** The picture that stands for the image file at an address; `null` where there is none to be had. */
  picture(url: string): Picture | null;
};
