import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Desk } from '../desk';

/** Every row of every table, as text, and a hash of every uploaded file. */
export type Trace = Record<string, string[]>;

/** Written by every request that shows a token, whatever it asks for. */
const NOTED_BY_STRAPI = ['strapi_api_tokens', 'strapi_sessions'];

/** Counted by Strapi every week, at an hour of its own choosing. */
const METRICS = '"key":"plugin_upload_metrics"';

const tablesOf = ({ strapi }: Desk): string[] => {
  const names = new Set<string>(['strapi_core_store_settings']);
  for (const { tableName, attributes } of strapi.db.metadata.values()) {
    names.add(tableName);
    for (const { joinTable } of Object.values(attributes) as { joinTable?: { name: string } }[]) {
      if (joinTable) names.add(joinTable.name);
    }
  }
  return [...names].filter((name) => !NOTED_BY_STRAPI.includes(name)).sort();
};

const filesOf = ({ strapi }: Desk): string[] => {
  const folder = path.join(strapi.dirs.static.public, 'uploads');
  return readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')}`,
    );
};

/** Reads everything that an attempt could have written: all tables of Strapi's models, their join tables, all files. */
export const traceOf = async (desk: Desk): Promise<Trace> => {
  const trace: Trace = { 'uploaded files': filesOf(desk) };
  for (const table of tablesOf(desk)) {
    const rows: unknown[] = await desk.strapi.db.connection(table).select();
    trace[table] = rows
      .map((row) => JSON.stringify(row))
      .filter((row) => !row.includes(METRICS))
      .sort();
  }
  return trace;
};

/** What is in one trace and not in the other, by table: nothing where nothing was written. */
export const differenceOf = (before: Trace, after: Trace): Record<string, { gone: string[]; new: string[] }> =>
  Object.fromEntries(
    Object.keys({ ...before, ...after }).flatMap((table) => {
      const [old, now] = [new Set(before[table]), new Set(after[table])];
      const gone = [...old].filter((row) => !now.has(row));
      const added = [...now].filter((row) => !old.has(row));
      return gone.length + added.length === 0 ? [] : [[table, { gone, new: added }]];
    }),
  );
