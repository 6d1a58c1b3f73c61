import { equal } from 'node:assert/strict';
import os from 'node:os';
import { inProject, requireFromProject } from '../scripts/steps/project.mjs';
import { ask } from './ask.mjs';
import { askMeter } from './ask-meter.mjs';
import { barsOfMemory } from './bars.mjs';
import { fillDesk } from './fill-desk.mjs';
import { databaseIn, openHomes } from './home.mjs';
import { load } from './load.mjs';
import { reportMemory } from './report-memory.mjs';
import { startProcess } from './start-process.mjs';

/** Editions that the full desk has beside the seed's one. */
const ADDED = 500;
const CONNECTIONS = 10;
/** How many forms of one bulletin are asked for in a stage, no two alike. */
const FORMS = 2000;
/** So that what is in use can be told from what is garbage; the desk itself collects as it always does. */
const EXPOSED = { execArgv: ['--expose-gc'] };
const MEBIBYTE = 2 ** 20;
const WHOLE = '/api/newsletter/bulletins/1?locale=el';
const LIST = '/api/newsletter/bulletins?locale=el';
const SEARCH = '/api/newsletter/search?q=smart&locale=en';

const TITLES = {
  desks: { el: 'Τρία γραφεία', en: 'Three desks' },
  stages: { el: 'Μνήμη', en: 'Memory' },
};

/** Every output of bulletin no. 1, and those that show all bulletins, in both languages. */
const outputAddresses = () => {
  const { OUTPUTS, outputAddress } = requireFromProject(
    './dist/src/plugins/newsletter/domain/render/outputs/addresses.js',
  );
  const ofEditions = new Set(['bulletin', 'both-languages', 'archive', 'events', 'site']);
  const wanted = Object.entries(OUTPUTS).filter(([, { subject }]) => ofEditions.has(subject));
  const addresses = wanted.flatMap(([id]) =>
    ['el', 'en'].map((locale) => outputAddress(id, { locale, number: 1, revision: 1 })),
  );
  return [...new Set(addresses)];
};

/** Addresses of one bulletin with ever other fields, from the form of that number on. */
const formsFrom = (first, fields) =>
  Array.from({ length: FORMS }, (_, at) => {
    const chosen = fields.filter((_field, place) => (first + at + 1) & (1 << place));
    return `${WHOLE}&fields=${chosen.join(',')}`;
  });

const get = async (url, status = 200) => {
  const answer = await ask(url);
  equal(answer.status, status, url);
  return answer.body;
};

const formsOf =
  (turn) =>
  ({ url, fields }) =>
    load(url, { paths: formsFrom(turn * FORMS, fields), status: 200 }, { connections: CONNECTIONS, amount: FORMS });

/** What readers do to a desk, stage by stage. */
const STAGES = {
  started: async () => {},
  read: async ({ url }) => {
    for (const path of [WHOLE, LIST, SEARCH]) {
      await get(url + path);
      await load(url, { path, status: 200 }, { connections: 32, seconds: 2 });
    }
  },
  shown: async ({ url }) => {
    for (const address of outputAddresses()) await get(url + address);
  },
  forms: formsOf(0),
  second: formsOf(1),
  third: formsOf(2),
  fourth: formsOf(3),
};

const measure = async ({ home, isBare }) => {
  const desk = await startProcess(inProject('bench', 'bare-desk-process.cjs'), home, { home, isBare }, EXPOSED);
  try {
    const fields = isBare ? [] : Object.keys(JSON.parse((await get(desk.url + WHOLE)).toString('utf8')).data);
    const seen = {};
    for (const [stage, run] of Object.entries(STAGES)) {
      if (isBare && stage !== 'started') break;
      await run({ ...desk, fields });
      seen[stage] = (await askMeter(desk, 'memory')).rss / MEBIBYTE;
    }
    seen.inUse = (await askMeter(desk, 'inUse')) / MEBIBYTE;
    return seen;
  } finally {
    await desk.stop();
  }
};

/** Measures the memory of Strapi alone and of two desks as readers use them; gives its section of the report and its bars. */
export const runMemory = async (_settings, progress) => {
  const [loadBefore] = os.loadavg();
  const homes = openHomes();
  try {
    const desks = await progress.step(TITLES.desks, async () => {
      const seeded = homes.make();
      await measure({ home: seeded, isBare: false });
      const full = homes.make(seeded);
      fillDesk(databaseIn(full), ADDED);
      return {
        strapi: { home: homes.make(seeded), isBare: true },
        seeded: { home: seeded, isBare: false },
        full: { home: full, isBare: false },
      };
    });
    const seen = await progress.step(TITLES.stages, async () => {
      const all = {};
      for (const [name, desk] of Object.entries(desks)) all[name] = await measure(desk);
      return all;
    });
    const [loadAfter] = os.loadavg();
    const section = reportMemory({
      seen,
      stages: Object.keys(STAGES),
      bulletins: ADDED + 1,
      forms: FORMS,
      loadBefore,
      loadAfter,
    });
    const names = { seeded: '1 bulletin', full: `${ADDED + 1} bulletins` };
    return { section, bars: barsOfMemory(seen, names) };
  } finally {
    homes.remove();
  }
};
