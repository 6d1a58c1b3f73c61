/** A drawing: its size in pixels when rasterized, and its SVG source. */
export type Drawing = { readonly width: number; readonly height: number; readonly svg: string };

/** Wraps SVG elements as a drawing whose user units are its pixels. */
export const drawing = (width: number, height: number, body: string): Drawing => ({
  width,
  height,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`,
});

/** Wraps SVG elements as a drawing in the format of a photo, 1600 × 1067 pixels. */
export const photoDrawing = (body: string): Drawing => drawing(1600, 1067, body);

/** The elements that `draw` gives for 0 … count − 1, in that order. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** Vertical gradient for `fill="url(#id)"`, from the colour at the top to the one at the bottom. */
export const verticalGradient = (id: string, top: string, bottom: string): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`;

/** A coordinate as SVG text, rounded to a hundredth so that every platform writes the same digits. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100);
