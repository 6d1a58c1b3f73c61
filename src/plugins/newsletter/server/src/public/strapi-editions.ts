import type { Core } from '@strapi/strapi';
import { editionSchema } from '../../../domain/bulletin/edition';
import { EDITION } from '../uids';
import type { EditionSource, StoredEdition } from './edition-source';

type Row = {
  readonly id: number;
  readonly bulletinId: string;
  readonly number: number;
  readonly revision: number;
  readonly digest: string;
  readonly issuedAt: string;
  readonly changeNoteEl: string | null;
  readonly changeNoteEn: string | null;
  readonly content: string;
};

const editionIn = ({ changeNoteEl, changeNoteEn, content, ...row }: Row): StoredEdition => ({
  id: row.id,
  edition: editionSchema.parse({
    ...row,
    changeNote: { el: changeNoteEl, en: changeNoteEn },
    content: JSON.parse(content),
  }),
});

/** The editions in Strapi's database. A row that is no edition, which only raw SQL can make, is logged and left out. */
export function strapiEditions(strapi: Core.Strapi): EditionSource {
  const rows = () => strapi.db.query(EDITION);
  return {
    async version() {
      // Both: ids are handed out before they are committed, so a lower one may become visible after a higher one.
      const latest = await rows().findOne({ select: ['id'], orderBy: { id: 'desc' } });
      return `${latest?.id ?? 0}-${await rows().count()}`;
    },
    async current() {
      const all: Row[] = await rows().findMany({ select: ['id', 'number', 'revision'], orderBy: { revision: 'asc' } });
      return [...new Map(all.map(({ number, id }) => [number, id])).values()];
    },
    async load(ids) {
      const found: Row[] = await rows().findMany({ where: { id: { $in: [...ids] } } });
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
