import type { Setting } from '../setting';

/** A text page in the making: what it is set in, where its links lead from, and the notes of those it has so far. */
export type TextPage = {
  readonly setting: Setting;
  /** The whole address of the page on the web that says the same. */
  readonly base: string;
  /** The mark of an address in the text, the same each time: «[1]». */
  note(address: string): string;
  /** Every address with its mark, in the order of the marks. */
  notes(): readonly string[];
};

/** A text page with no notes yet. */
export function openPage(setting: Setting, base: string): TextPage {
  const marks = new Map<string, string>();
  return {
    setting,
    base,
    note(address) {
      const mark = marks.get(address) ?? `[${marks.size + 1}]`;
      marks.set(address, mark);
      return mark;
    },
    notes: () => [...marks].map(([address, mark]) => `${mark} ${address}`),
  };
}
