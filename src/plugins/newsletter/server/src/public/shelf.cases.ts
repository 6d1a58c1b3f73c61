import type { Edition } from '../../../domain/bulletin/edition';
import type { Withdrawal } from '../../../domain/bulletin/history';
import type { LocalizedText } from '../../../domain/bulletin/localized';
import type { EditionSource } from './edition-source';

/** A source of editions in memory, which counts what it is asked, and can be made to fail. */
export function shelfOf(...first: Edition[]) {
  const rows = first.map((edition, index) => ({ id: index + 1, edition }));
  const asked = { version: 0, loaded: [] as number[] };
  let broken = false;
  let stuck: Promise<void> | null = null;
  const withdrawals: Withdrawal[] = [];
  const source: EditionSource = {
    async version() {
      asked.version += 1;
      if (broken) throw new Error('the database is away');
      return `${rows.length}-${withdrawals.length}`;
    },
    async shelf() {
      const editions = rows.map(({ id, edition }) => {
        const { number, revision, digest, issuedAt, changeNote } = edition;
        return { id, number, revision, digest, issuedAt, changeNote };
      });
      return { editions, withdrawals: [...withdrawals] };
    },
    async load(ids) {
      asked.loaded.push(...ids);
      await stuck;
      return rows.filter(({ id }) => ids.includes(id));
    },
  };
  return {
    source,
    asked,
    issue: (edition: Edition): number => rows.push({ id: rows.length + 1, edition }),
    withdraw(number: number, revision: number, notice: LocalizedText = { el: null, en: null }) {
      withdrawals.push({ number, revision, withdrawnAt: '2021-05-01T09:00:00.000Z', notice });
    },
    breakDown: (now = true) => {
      broken = now;
    },
    /** Makes contents wait until this is given up. */
    getStuck(): () => void {
      let free: () => void = () => {};
      stuck = new Promise((resolve) => {
        free = resolve;
      });
      return free;
    },
  };
}
