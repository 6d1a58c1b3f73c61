import type { Core } from '@strapi/strapi';
import { editionSchema } from '../../../domain/bulletin/edition';
import { EDITION, WITHDRAWAL } from '../uids';
import type { EditionSource, StoredEdition, StoredHead } from './edition-source';

const HEAD = ['id', 'number', 'revision', 'digest', 'issuedAt', 'changeNoteEl', 'changeNoteEn'] as const;

type HeadRow = Omit<StoredHead, 'changeNote'> & {
  readonly changeNoteEl: string | null;
  readonly changeNoteEn: string | null;
};

type Row = HeadRow & { readonly bulletinId: string; readonly content: string };

/** The columns of a whole row, each under the name that the code has for it. */
const ROW = {
  id: 'id',
  bulletinId: 'bulletin_id',
  number: 'number',
  revision: 'revision',
  digest: 'digest',
  issuedAt: 'issued_at',
  changeNoteEl: 'change_note_el',
  changeNoteEn: 'change_note_en',
  content: 'content',
} as const satisfies Record<keyof Row, string>;

type WithdrawalRow = {
  readonly number: number;
  readonly revision: number;
  readonly withdrawnAt: string;
  readonly noteEl: string | null;
  readonly noteEn: string | null;
};

const headIn = ({ id, number, revision, digest, issuedAt, changeNoteEl, changeNoteEn }: HeadRow): StoredHead => ({
  id,
  number,
  revision,
  digest,
  issuedAt,
  changeNote: { el: changeNoteEl, en: changeNoteEn },
});

const withdrawalIn = ({ number, revision, withdrawnAt, noteEl, noteEn }: WithdrawalRow) => ({
  number,
  revision,
  withdrawnAt,
  notice: { el: noteEl, en: noteEn },
});

const editionIn = ({ bulletinId, content, ...row }: Row): StoredEdition => ({
  id: row.id,
  edition: editionSchema.parse({ ...headIn(row), bulletinId, content: JSON.parse(content) }),
});

/** The editions in Strapi's database. A row that is no edition, which only raw SQL can make, is logged and left out. */
export function strapiEditions(strapi: Core.Strapi): EditionSource {
  const rows = () => strapi.db.query(EDITION);
  const tableOf = (uid: string): string => strapi.db.metadata.get(uid).tableName;
  return {
    async version() {
      const { connection } = strapi.db;
      // Both: ids are handed out before they are committed, so a lower one may become visible after a higher one.
      const [state] = await connection.select(
        [EDITION, WITHDRAWAL].flatMap((uid, index) => {
          const table = tableOf(uid);
          return [connection(table).max('id').as(`newest${index}`), connection(table).count('id').as(`count${index}`)];
        }),
      );
      return Object.values(state).join('-');
    },
    async shelf() {
      const editions: HeadRow[] = await rows().findMany({ select: [...HEAD] });
      // Afterwards: a withdrawal of an edition that was read above is then seen, if it was made in between.
      const withdrawals: WithdrawalRow[] = await strapi.db.query(WITHDRAWAL).findMany();
      return { editions: editions.map(headIn), withdrawals: withdrawals.map(withdrawalIn) };
    },
    async load(ids) {
      // Past Strapi's query builder, which takes as long again, while a reader waits for the first answer.
      const found: Row[] = await strapi.db
        .connection(tableOf(EDITION))
        .select(ROW)
        .whereIn('id', [...ids]);
      return found.flatMap((row) => {
        try {
          return [editionIn(row)];
        } catch (error) {
          strapi.log.error(
            `Edition row ${row.id} (no. ${row.number}, revision ${row.revision}) cannot be read: ${error}`,
          );
          return [];
        }
      });
    },
  };
}
