/** Whole numbers of 32 bits in the order in which they came; only the first `length` of `values` count. */
export type GrowingList = { values: Int32Array; length: number };

/** An empty list with room for some numbers. */
export const growingList = (room = 4): GrowingList => ({ values: new Int32Array(room), length: 0 });

/** Adds a number at the end; room grows by half, so that adding many takes time in proportion. */
export function append(list: GrowingList, value: number): void {
  if (list.length === list.values.length) {
    const wider = new Int32Array(Math.ceil(list.length * 1.5) + 1);
    wider.set(list.values);
    list.values = wider;
  }
  list.values[list.length] = value;
  list.length += 1;
}

/** The numbers of a list, for as long as none is added. */
export const valuesOf = ({ values, length }: GrowingList): Int32Array => values.subarray(0, length);
