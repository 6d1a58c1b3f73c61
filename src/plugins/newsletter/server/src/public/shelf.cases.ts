import type { Edition } from '../../../domain/bulletin/edition';
import type { EditionSource } from './edition-source';

/** A source of editions in memory, which counts what it is asked, and can be made to fail. */
export function shelfOf(...first: Edition[]) {
  const rows = first.map((edition, index) => ({ id: index + 1, edition }));
  const asked = { version: 0, loaded: [] as number[] };
  let broken = false;
  const hidden = new Set<number>();
  const readable = () => rows.filter(({ id }) => !hidden.has(id));
  const source: EditionSource = {
    async version() {
      asked.version += 1;
      if (broken) throw new Error('the database is away');
      return `${rows.length}-${hidden.size}`;
    },
    async current() {
      const sorted = readable().sort((a, b) => a.edition.revision - b.edition.revision);
      return [...new Map(sorted.map(({ id, edition }) => [edition.number, id])).values()];
    },
    async load(ids) {
      asked.loaded.push(...ids);
      return rows.filter(({ id }) => ids.includes(id));
    },
  };
  return {
    source,
    asked,
    issue: (edition: Edition): number => rows.push({ id: rows.length + 1, edition }),
    withdraw: (id: number) => hidden.add(id),
    breakDown: (now = true) => {
      broken = now;
    },
  };
}
