import { equal } from 'node:assert/strict';
import { Agent, get } from 'node:http';
import os from 'node:os';
import { inProject } from '../scripts/steps/project.mjs';
import { ask } from './ask.mjs';
import { askMeter } from './ask-meter.mjs';
import { barsOfGrowth } from './bars.mjs';
import { fillDesk } from './fill-desk.mjs';
import { databaseIn, openHomes } from './home.mjs';
import { load } from './load.mjs';
import { reportGrowth } from './report-growth.mjs';
import { startProcess } from './start-process.mjs';
import { quantile, spread } from './summary.mjs';

const LIMIT_MS = 240_000;
/** Bulletins of the two desks. */
const SIZES = { small: 50, large: 5000 };
const CONNECTIONS = 10;
/** Bulletins whose first answers are timed in each round, of each desk, in both languages: few, so that 50 last. */
const MISSES = 8;
const LANGUAGES = ['en', 'el'];
/** The first number that the filled desk has beside the seed's. */
const FIRST_NUMBER = 101;

const MARKS = { whole: 'Whole bulletin', unchanged: 'Whole bulletin, 304', list: 'List' };

const TITLES = {
  desks: { el: `Δύο γραφεία: ${SIZES.small} και ${SIZES.large} δελτία`, en: 'Two desks: few bulletins and many' },
  rounds: { el: 'Μετρήσεις', en: 'Measuring' },
};

const WHOLE = '/api/newsletter/bulletins/1?locale=el';
const LIST = '/api/newsletter/bulletins?locale=el';

const open = (home) => startProcess(inProject('bench', 'bare-desk-process.cjs'), home, { home });

const questionsTo = async ({ url }, size) => {
  const list = await ask(url + LIST);
  equal(JSON.parse(list.body.toString('utf8')).meta.pagination.total, size, 'bulletins that the desk tells of');
  const { headers } = await ask(url + WHOLE);
  return {
    whole: { path: WHOLE, headers: {}, status: 200 },
    unchanged: { path: WHOLE, headers: { 'if-none-match': headers.etag }, status: 304 },
    list: { path: LIST, headers: {}, status: 200 },
  };
};

/** Microseconds of processor time for one answer. */
const costOf = async (desk, question, seconds) => {
  const used = async () => {
    const { user, system } = await askMeter(desk, 'cpu');
    return user + system;
  };
  const before = await used();
  const { answers } = await load(desk.url, question, { connections: CONNECTIONS, seconds });
  return ((await used()) - before) / answers;
};

/** Asks over a connection that stays open; gives the milliseconds until the whole answer was there. */
const timed = (agent, url) =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    get(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - began);
        else reject(new Error(`${url}: ${response.statusCode}`));
      });
    }).once('error', reject);
  });

/** Times of answers that nobody had asked for before, each followed by the same out of memory. */
const missesOf = async ({ url }, from) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = { made: [], known: [] };
  await timed(agent, url + WHOLE);
  const numbers = Array.from({ length: MISSES }, (_, at) => from + at);
  for (const language of LANGUAGES) {
    for (const number of numbers) {
      const address = `${url}/api/newsletter/bulletins/${number}?locale=${language}`;
      times.made.push(await timed(agent, address));
      times.known.push(await timed(agent, address));
    }
  }
  agent.destroy();
  return times;
};

const measure = async (desks, questions, { seconds, rounds, deadline, onRound }) => {
  const costs = Object.fromEntries(Object.keys(MARKS).map((id) => [id, []]));
  const misses = { small: { made: [], known: [] }, large: { made: [], known: [] } };
  let longest = 0;
  let made = 0;
  for (let round = 0; round <= rounds && Date.now() + longest <= deadline; round += 1) {
    const began = Date.now();
    const order = round % 2 === 0 ? ['small', 'large'] : ['large', 'small'];
    for (const id of Object.keys(MARKS)) {
      const sample = {};
      for (const name of order) sample[name] = await costOf(desks[name], questions[name][id], seconds);
      // The first round warms up.
      if (round > 0) costs[id].push(sample);
    }
    for (const name of order) {
      // More rounds than the small desk has numbers for are made without it.
      const from = FIRST_NUMBER + round * MISSES;
      if (from + MISSES > FIRST_NUMBER + SIZES[name] - 1) continue;
      const times = await missesOf(desks[name], from);
      if (round === 0) continue;
      misses[name].made.push(...times.made);
      misses[name].known.push(...times.known);
    }
    longest = Math.max(longest, Date.now() - began);
    if (round === 0) continue;
    made = round;
    onRound(round);
  }
  return { costs, misses, made };
};

const timesOf = (times) => {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), count: sorted.length };
};

/** What the first answers took, and how much more than the same out of memory right after it, as a median. */
const firstsOf = ({ made, known }) => ({
  made: timesOf(made),
  known: timesOf(known),
  cost: spread(made.map((time, at) => time - known[at])).median,
});

/** Measures what an answer costs on a desk with few bulletins and on one with many; gives its section of the report and its bars. */
export const runGrowth = async ({ seconds, rounds }, progress) => {
  const deadline = Date.now() + LIMIT_MS;
  const [loadBefore] = os.loadavg();
  const homes = openHomes();
  const servers = [];
  const start = async (home) => {
    const server = await open(home);
    servers.push(server);
    return server;
  };
  const onRound = (round) => progress.note({ el: `γύρος ${round} από ${rounds}`, en: `round ${round} of ${rounds}` });
  try {
    const desks = await progress.step(TITLES.desks, async () => {
      const seeded = homes.make();
      const seeding = await open(seeded);
      await seeding.stop();
      const made = {};
      for (const [name, size] of Object.entries(SIZES)) {
        const home = homes.make(seeded);
        fillDesk(databaseIn(home), size - 1);
        made[name] = await start(home);
      }
      return made;
    });
    const questions = {};
    for (const [name, size] of Object.entries(SIZES)) questions[name] = await questionsTo(desks[name], size);
    const { costs, misses, made } = await progress.step(TITLES.rounds, () =>
      measure(desks, questions, { seconds, rounds, deadline, onRound }),
    );
    const [loadAfter] = os.loadavg();
    const lines = Object.entries(MARKS).map(([id, title]) => ({
      title,
      small: spread(costs[id].map(({ small }) => small)),
      large: spread(costs[id].map(({ large }) => large)),
      ratio: spread(costs[id].map(({ small, large }) => large / small)),
    }));
    const firsts = Object.fromEntries(
      Object.entries(misses)
        .filter(([, times]) => times.made.length > 0)
        .map(([name, times]) => [name, firstsOf(times)]),
    );
    const section = reportGrowth({
      sizes: SIZES,
      lines,
      misses: firsts,
      seconds,
      rounds: { asked: rounds, made },
      loadBefore,
      loadAfter,
    });
    return { section, bars: barsOfGrowth(lines, firsts, SIZES) };
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
    homes.remove();
  }
};
