/** Spellings of words with the number of what each stands for, found where they stand, without being cut out. */
export type Spellings = {
  /** The number of the word from `start` up to `end`; -1 where it is not known. `hash` is the one that it was added with. */
  numberOf(text: string, start: number, end: number, hash: number): number;
  /** Adds a spelling that is not known yet; one too many is left out. */
  add(spelling: string, hash: number, number: number): void;
};

/** Most spellings that are remembered. */
const MOST = 2 ** 18;
const FIRST_ROOM = 2 ** 10;

/** A table of spellings by their hashes; at most half of its places are taken. */
export function newSpellings(): Spellings {
  const spellings: string[] = [];
  const hashes: number[] = [];
  const numbers: number[] = [];
  // Each place holds the number of a spelling, from 1.
  let places = new Int32Array(FIRST_ROOM);

  const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (places.length - 1);

  function put(entry: number): void {
    let place = placeOf(hashes[entry] as number);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    places[place] = entry + 1;
  }

  return {
    numberOf(text, start, end, hash) {
      const table = places;
      const mask = table.length - 1;
      for (let place = placeOf(hash); ; place = (place + 1) & mask) {
        const entry = (table[place] as number) - 1;
        if (entry < 0) return -1;
        if (hashes[entry] !== hash) continue;
        const spelling = spellings[entry] as string;
        if (spelling.length === end - start && text.startsWith(spelling, start)) return numbers[entry] as number;
      }
    },
    add(spelling, hash, number) {
      if (spellings.length >= MOST) return;
      spellings.push(spelling);
      hashes.push(hash);
      numbers.push(number);
      if (spellings.length * 2 > places.length) {
        places = new Int32Array(places.length * 2);
        for (let entry = 0; entry < spellings.length; entry += 1) put(entry);
      } else put(spellings.length - 1);
    },
  };
}
