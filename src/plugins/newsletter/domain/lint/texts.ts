import type { Part } from '../bulletin/fields';
import type { ContentPath, TextRange } from '../finding';
import type { Locale } from '../locale';
import type { Term } from './glossary';
import type { Misspelt } from './misspelt';

/** A stretch of a run that is set apart: a link (with its address), code, bold or italic. */
export type TextMark = { readonly range: TextRange } & (
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'code' | 'bold' | 'italic' }
);

/** `field`: a text of its own, such as a headline; the others are blocks of rich text; `file`: a paragraph of a file. */
export type RunKind = 'field' | 'paragraph' | 'heading' | 'quote' | 'list-item' | 'code' | 'file';

/** First and last day of the event that a text is about. */
export type EventDays = { readonly start: string; readonly end: string };

/** A text without a break in it, where it stands, and what is known of it. */
export type TextRun = {
  /** Leads to the text; in a file, the offset (UTF-16) at which the run begins. */
  readonly path: ContentPath;
  readonly locale: Locale;
  /** Line breaks inside are those of a wrapped file or of a block, and mean no more than a space. */
  readonly text: string;
  readonly kind: RunKind;
  /** Of a heading, 1 to 6. */
  readonly level: number | null;
  readonly marks: readonly TextMark[];
  /** Which field of which part holds it; `null` in a file. */
  readonly part: Part | null;
  readonly field: string | null;
  /** Position of the story that it belongs to. */
  readonly story: number | null;
  readonly event: EventDays | null;
};

/** All that a rule of language reads: a whole bulletin, or one file. */
export type Texts = {
  readonly runs: readonly TextRun[];
  /** `YYYY-MM-DD`; `null` where it is not known. */
  readonly issueDate: string | null;
  /** Approved names and renderings: the desk's list and what the content itself names. */
  readonly glossary: readonly Term[];
  readonly misspelt: Misspelt;
};
