/** The least that a preview takes and leaves to the form, in CSS pixels. */
const LEAST = 360;

/** How far an arrow key moves the edge of the preview. */
export const STEP = 40;

/** How narrow and how wide a preview may be in a window of this width. */
export const boundsOf = (window: number) => ({ min: LEAST, max: Math.max(LEAST, window - LEAST) });

/** A wished width as it fits into the window; without a wish, two fifths of it, and no more than an e-mail needs. */
export function fittedWidth(wished: number | null, window: number): number {
  const { min, max } = boundsOf(window);
  return Math.min(max, Math.max(min, Math.round(wished ?? Math.min(680, window * 0.42))));
}

/** Whether form and panels no longer have room beside each other, so that the panels go below. */
export const isCramped = (dock: number, window: number): boolean => window - dock < 1100;
