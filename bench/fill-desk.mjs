import { deepStrictEqual } from 'node:assert/strict';
import Database from 'better-sqlite3';
import { requireFromProject } from '../scripts/steps/project.mjs';

const compiled = (file) => requireFromProject(`./dist/src/plugins/newsletter/domain/${file}.js`);
const { canonicalJson } = compiled('bulletin/canonical-json');
const { sha256Of } = compiled('bulletin/digest');
const { chained, verifyChain } = compiled('workflow/audit-chain');

const EDITIONS = 'newsletter_editions';
const LOG = 'newsletter_audit_entries';
/** Above the numbers of the seed. */
const FIRST_NUMBER = 101;

const asColumn = (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const asField = (column) => column.replaceAll(/_([a-z])/g, (_whole, letter) => letter.toUpperCase());
const toRow = (entry) => Object.fromEntries(Object.entries(entry).map(([name, value]) => [asColumn(name), value]));
const toEntry = (row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [asField(column), value]));

/** A document id of the same form for the copy that belongs to `number`. */
export const idFor = (documentId, number) => `${documentId.slice(0, -4)}${String(number).padStart(4, '0')}`;

const slugsFor = (slug, number) =>
  Object.fromEntries(Object.entries(slug).map(([locale, text]) => [locale, text && `${text}-${number}`]));

/** The same bulletin as another: its stories and events are its own, people and organisations are those of the first. */
const copyOf = (content, number) => ({
  ...content,
  documentId: idFor(content.documentId, number),
  number,
  slug: slugsFor(content.slug, number),
  events: content.events.map((event) => ({ ...event, documentId: idFor(event.documentId, number) })),
  stories: content.stories.map((story) => ({
    ...story,
    documentId: idFor(story.documentId, number),
    slug: slugsFor(story.slug, number),
    event: story.event && idFor(story.event, number),
  })),
});

const adder = (db, table) => (row) => {
  const { id: _given, ...rest } = row;
  const names = Object.keys(rest);
  const values = names.map((name) => `@${name}`);
  db.prepare(`insert into ${table} (${names.join(', ')}) values (${values.join(', ')})`).run(rest);
};

const countOf = (db, table) => db.prepare(`select count(*) from ${table}`).pluck().get();

/**
 * Adds to the SQLite database of a seeded desk that has ended `count` editions, copies of the seed's, and of each the
 * approval and the publication in the audit log. Digests and hashes are what Deltio would have written. Gives
 * `{ before, after }`, each `{ editions, entries }`: how many there were and are.
 */
export const fillDesk = (file, count) => {
  const db = new Database(file, { fileMustExist: true });
  try {
    const addEdition = adder(db, EDITIONS);
    const addEntry = adder(db, LOG);
    const edition = db.prepare(`select * from ${EDITIONS}`).get();
    const content = JSON.parse(edition.content);
    const steps = db.prepare(`select * from ${LOG} where move in ('approve', 'publish') order by sequence`).all();
    const log = () => db.prepare(`select * from ${LOG} order by sequence`).all().map(toEntry);
    const sizes = () => ({ editions: countOf(db, EDITIONS), entries: countOf(db, LOG) });
    const before = sizes();
    db.transaction(() => {
      let last = log().at(-1);
      for (let number = FIRST_NUMBER; number < FIRST_NUMBER + count; number += 1) {
        const copy = canonicalJson(copyOf(content, number));
        const about = { bulletinId: idFor(edition.bulletin_id, number), digest: sha256Of(copy) };
        const document_id = idFor(edition.document_id, number);
        addEdition({ ...edition, ...toRow(about), document_id, number, content: copy });
        for (const step of steps) {
          last = chained({ ...toEntry(step), ...about, documentId: idFor(step.document_id, number) }, last);
          addEntry(toRow(last));
        }
      }
    })();
    deepStrictEqual(verifyChain(log()), [], 'the audit log is no longer whole');
    return { before, after: sizes() };
  } finally {
    db.close();
  }
};
