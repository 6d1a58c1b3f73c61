import Database from 'better-sqlite3';
import { idFor } from './fill-desk.mjs';

/** What a bulletin does not share with others; people and organisations it does. */
const OWN = ['bulletins', 'stories', 'events'];
const FILES = 'files_related_mph';

const isOwn = (table) => OWN.includes(table) || table.startsWith('components_');
/** `newsletter.photo` is stored in `components_newsletter_photos`. */
const tableOf = (component) => `components_${component.replaceAll(/[.-]/g, '_')}s`;

/** What a row of its own tells of the bulletin that it belongs to. */
const asOf = (number) => (row) => ({
  ...row,
  ...('document_id' in row && { document_id: idFor(row.document_id, number) }),
  ...('slug' in row && { slug: row.slug && `${row.slug}-${number}` }),
  ...('number' in row && { number }),
});

/** Where other rows hang on a row of each table: its links, with the column of either end and the table of the other. */
const readLinks = (db) => {
  const tables = db.prepare(`select name from sqlite_master where name like '%\\_lnk' escape '\\'`).pluck().all();
  const links = tables.map((table) => {
    const [, from, to] = db.prepare('select name from pragma_table_info(?)').pluck().all(table);
    const keys = db.prepare(`select "from", "table" as target from pragma_foreign_key_list(?)`).all(table);
    const target = (column) => keys.find((key) => key.from === column)?.target;
    return { table, from, to, source: target(from), target: target(to) };
  });
  return (source) => links.filter((link) => link.source === source);
};

const hasTable = (db, name) => db.prepare('select count(*) from sqlite_master where name = ?').pluck().get(name) > 0;

/**
 * Copies the draft of bulletin no. 1 with its stories and events, in both languages, in the SQLite database of a desk that
 * has ended: one copy for each `{ number, stage }`. Document ids are those of `fillDesk` for the same numbers. Gives the
 * document id of the last.
 */
export const copyBulletins = (file, copies) => {
  const db = new Database(file, { fileMustExist: true });
  const linksOf = readLinks(db);
  const rowsWhere = (table, where, ...values) => db.prepare(`select * from ${table} where ${where}`).all(...values);
  const insert = (table, row) => {
    const names = Object.keys(row);
    const into = names.map((name) => `"${name}"`).join(', ');
    const values = names.map((name) => `@${name}`).join(', ');
    const insertion = db.prepare(`insert into ${table} (${into}) values (${values})`);
    return Number(insertion.run({ ...row, id: null }).lastInsertRowid);
  };
  const copyOne = (number) => {
    const made = new Map();
    const copyRow = (table, id) => {
      const key = `${table} ${id}`;
      if (made.has(key)) return made.get(key);
      const [row] = rowsWhere(table, 'id = ?', id);
      const copy = insert(table, asOf(number)(row));
      made.set(key, copy);
      const parts =
        OWN.includes(table) || hasTable(db, `${table}_cmps`) ? rowsWhere(`${table}_cmps`, 'entity_id = ?', id) : [];
      for (const part of parts) {
        const cmp_id = copyRow(tableOf(part.component_type), part.cmp_id);
        insert(`${table}_cmps`, { ...part, entity_id: copy, cmp_id });
        for (const file of rowsWhere(FILES, 'related_id = ? and related_type = ?', part.cmp_id, part.component_type)) {
          insert(FILES, { ...file, related_id: cmp_id });
        }
      }
      for (const { table: link, from, to, target } of linksOf(table)) {
        for (const each of rowsWhere(link, `${from} = ?`, id)) {
          const end = isOwn(target) ? copyRow(target, each[to]) : each[to];
          insert(link, { ...each, [from]: copy, [to]: end });
        }
      }
      return copy;
    };
    for (const { id } of rowsWhere('bulletins', 'number = 1 and published_at is null')) copyRow('bulletins', id);
  };
  try {
    const [bulletin] = rowsWhere('bulletins', 'number = 1 and published_at is null');
    const [workflow] = rowsWhere('newsletter_workflows', 'bulletin_id = ?', bulletin.document_id);
    const idOf = (number) => idFor(bulletin.document_id, number);
    db.transaction(() => {
      for (const { number, stage } of copies) {
        copyOne(number);
        if (stage === 'draft') continue;
        const document_id = idFor(workflow.document_id, number);
        insert('newsletter_workflows', { ...workflow, document_id, bulletin_id: idOf(number), stage });
      }
    })();
    return idOf(copies.at(-1).number);
  } finally {
    db.close();
  }
};
