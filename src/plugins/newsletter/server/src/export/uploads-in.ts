const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The addresses of the desk's own media files that a text of any format names, relative to the origin, each once. */
export function uploadsIn(text: string, origin: string): readonly string[] {
  // Behind a quote, a bracket or a space it begins an address; behind anything else it is part of another one.
  const named = new RegExp(`(?:${escaped(origin)}|["'(\\s=>])(/uploads/[\\w.%~@+/-]+)`, 'g');
  return [...new Set([...text.matchAll(named)].flatMap(([, address]) => (address ? [address] : [])))];
}
