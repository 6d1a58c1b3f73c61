/**
 * The `count` least of some numbers in ascending order: a heap with the greatest on top, so that a page out of many takes
 * hardly longer than looking at each once.
 */
export function firstOnes(numbers: Float64Array, count: number): Float64Array {
  if (count >= numbers.length) return numbers.slice().sort();
  if (count <= 0) return new Float64Array(0);
  const heap = numbers.slice(0, count).sort().reverse();
  for (let at = count; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    if (number < (heap[0] as number)) sink(heap, number);
  }
  return heap.sort();
}

/** Puts a number in the place of the greatest. */
function sink(heap: Float64Array, number: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as number) > (heap[child] as number)) child += 1;
    if ((heap[child] as number) <= number) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = number;
}
