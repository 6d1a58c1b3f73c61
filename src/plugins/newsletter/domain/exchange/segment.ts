import type { Part } from '../bulletin/fields';
import type { ContentPath } from '../finding';
import type { Locale } from '../locale';
import type { Code, InlineText } from './inline';
import type { SegmentKind } from './leaf-text';
import type { SegmentState } from './segment-state';
import type { Unit } from './unit';

/** From which language a bulletin is translated into which. */
export type Direction = { readonly source: Locale; readonly target: Locale };

/** One text of a bulletin in both languages: a field, or a block of rich text with its inline codes. */
export type Segment = {
  /**
   * What it is known by in files and requests: the same as long as its field and its position in rich text are.
   * Letters, digits, `-` and `.`; begins with a letter.
   */
  readonly id: string;
  /** The document that holds it. */
  readonly documentId: string;
  /** The path to both languages of the field. */
  readonly path: ContentPath;
  readonly part: Part;
  readonly field: string;
  readonly kind: SegmentKind;
  /** Where it stands in the rich text of the source, e.g. `[2, 'children', 1]`; empty for a field. */
  readonly inSource: ContentPath;
  /** Where it stands in the rich text of the target; `null` where it is not there. */
  readonly inTarget: ContentPath | null;
  readonly source: InlineText;
  /** `null` where the target has no words for it. */
  readonly target: InlineText | null;
  /** What the codes of the source stand for. */
  readonly codes: readonly Code[];
  /** What the codes of the target stand for: as in the source, or as the target has it; those it alone has come last. */
  readonly targetCodes: readonly Code[];
  /** Whether the target may do without. */
  readonly isOptional: boolean;
  readonly state: SegmentState;
  /** How the translation was made; `null` where there is none, or nobody kept count. */
  readonly unit: Unit | null;
};

/** A text of the target that answers nothing in the source any more. */
export type Orphan = Pick<Segment, 'id' | 'documentId' | 'path' | 'part' | 'field'> & {
  readonly inTarget: ContentPath;
  readonly target: InlineText;
};

/** The numbers of the codes that the target of a segment has and its source has not. */
export const ownCodesOf = ({ codes, targetCodes }: Pick<Segment, 'codes' | 'targetCodes'>): number[] =>
  targetCodes.map(({ id }) => id).filter((id) => !codes.some((code) => code.id === id));
