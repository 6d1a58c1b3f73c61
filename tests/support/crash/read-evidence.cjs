const { createHash } = require('node:crypto');
const { requireCompiled } = require('./compiled-plugin.cjs');

const TYPES = ['BULLETIN', 'STORY', 'EVENT'];

/** Strapi writes these whenever it starts, whatever stands in the others. */
const WRITTEN_BY_BOOT = [/^strapi_/];

/** Every table of the database that Strapi knows, join tables included. */
const tableNames = (strapi) => {
  const names = new Set();
  for (const { tableName, attributes } of strapi.db.metadata.values()) {
    names.add(tableName);
    for (const { joinTable } of Object.values(attributes)) if (joinTable) names.add(joinTable.name);
  }
  return [...names].filter((name) => !WRITTEN_BY_BOOT.some((pattern) => pattern.test(name))).sort();
};

const readTables = async (strapi) => {
  const tables = {};
  for (const name of tableNames(strapi)) {
    const rows = (await strapi.db.connection(name).select()).map((row) => JSON.stringify(row)).sort();
    tables[name] = { rows: rows.length, hash: createHash('sha256').update(rows.join('\n')).digest('hex') };
  }
  return tables;
};

const publishedRows = async (strapi, draft) => {
  const uids = requireCompiled('server/src/uids');
  const closure = { BULLETIN: [draft], STORY: draft.stories, EVENT: draft.events };
  const published = {};
  for (const type of TYPES) {
    for (const { documentId } of closure[type]) {
      const rows = await strapi.db
        .query(uids[type])
        .findMany({ select: ['locale'], where: { documentId, publishedAt: { $notNull: true } } });
      published[`${type} ${documentId}`] = rows.map(({ locale }) => locale).sort();
    }
  }
  return published;
};

/** Everything that a move of this bulletin may change, as it stands in the database. The shape is `Evidence`. */
const readEvidence = async (strapi, bulletinId) => {
  const { EDITION, AUDIT_ENTRY, WORKFLOW } = requireCompiled('server/src/uids');
  const { readClosure } = requireCompiled('server/src/gateways/read-closure');
  const { auditDesk } = requireCompiled('server/src/services/audit-desk');
  const { digestOf } = requireCompiled('domain/bulletin/digest');
  const draft = await readClosure(strapi, bulletinId, 'draft');
  const published = await readClosure(strapi, bulletinId, 'published');
  return {
    workflow: await strapi.db.query(WORKFLOW).findOne({ where: { bulletinId } }),
    editions: await strapi.db.query(EDITION).findMany({ where: { bulletinId }, orderBy: { revision: 'asc' } }),
    audit: await strapi.db.query(AUDIT_ENTRY).findMany({ orderBy: { sequence: 'asc' } }),
    published: await publishedRows(strapi, draft),
    draftDigest: digestOf(draft),
    publishedDigest: published && digestOf(published),
    discrepancies: (await auditDesk(strapi)).errors,
    tables: await readTables(strapi),
  };
};

module.exports = { readEvidence };
