import os from 'node:os';
import { inProject, requireFromProject } from '../scripts/steps/project.mjs';
import { ask } from './ask.mjs';
import { barsOfSearch } from './bars.mjs';
import { bulletinOf } from './bulletin-of.mjs';
import { newHome, removeHome } from './home.mjs';
import { inventEditions } from './invented-editions.mjs';
import { load } from './load.mjs';
import { reportSearch } from './report-search.mjs';
import { startProcess } from './start-process.mjs';
import { spread } from './summary.mjs';

/** How many bulletins are searched. */
const SIZES = [50, 500, 5000];
/** Connections at a time, each with one request. */
const CONNECTIONS = 10;
/** Different questions of each kind: more than a desk keeps answers to, so that it has to search for each. */
const QUESTIONS = 4000;

/** Thousands of bulletins are invented and indexed before a server is ready. */
const START_LIMIT_MS = 400_000;

const TITLES = {
  desk: { el: 'Ένα γραφείο, για το δελτίο του', en: 'A desk, for its bulletin' },
  size: (count) => ({ el: `Αναζήτηση σε ${count} δελτία`, en: `Searching ${count} bulletins` }),
};

/** Signs that mean nothing to a search and make the same words another question, so that no answer is remembered. */
const flourish = (number) => number.toString(3).replaceAll(/\d/g, (digit) => '.,!'[digit]);

/** What is asked: words of headlines, words of bodies, one of each together, and words of bodies in Latin letters. */
const questionsOf = ({ title, body }) => {
  const { latinOf } = requireFromProject('./dist/src/plugins/newsletter/domain/greek/elot743.js');
  const asked = (wordsAt) => Array.from({ length: QUESTIONS }, (_, at) => `${wordsAt(at)} ${flourish(at)}`);
  const inTitle = (at) => title[(at * 7) % title.length];
  const inBody = (at) => body[(at * 11) % body.length];
  return {
    title: asked(inTitle),
    body: asked(inBody),
    both: asked((at) => `${inTitle(at)} ${inBody(at)}`),
    greeklish: asked((at) => latinOf(inBody(at))),
  };
};

const pathsOf = (address, questions) => questions.map((q) => `${address}${encodeURIComponent(q)}`);

/** Processor time that a server has used, in milliseconds. */
const processorTime = async (url) => {
  const { user, system } = JSON.parse((await ask(`${url}/cpu`)).body.toString('utf8'));
  return (user + system) / 1000;
};

const RIVALS = ['fts5', 'fts5-snippets', 'minisearch'];

const measureSize = async (bulletin, count, { seconds, rounds }) => {
  const servers = [];
  const open = async (file, options) => {
    const server = await startProcess(
      inProject('bench', file),
      process.cwd(),
      { bulletin, count },
      { limitMs: START_LIMIT_MS, ...options },
    );
    servers.push(server);
    return server;
  };
  try {
    const desk = await open('search-process.cjs', { execArgv: ['--expose-gc'] });
    const rivals = await open('rivals-process.mjs');
    const questions = questionsOf(inventEditions(bulletin, count).words);
    const measure = async (url, address, kind) => {
      const paths = pathsOf(address, questions[kind]);
      const before = await processorTime(url);
      const { rate, answers } = await load(url, { paths, status: 200 }, { connections: CONNECTIONS, seconds });
      return { rate, cost: ((await processorTime(url)) - before) / answers };
    };
    const lines = [];
    for (const kind of Object.keys(questions)) {
      const samples = [];
      const asked = [['deltio', desk.url, '/api/newsletter/search?locale=el&q=']];
      // Nothing but Deltio finds Greek by Latin letters.
      if (kind !== 'greeklish') asked.push(...RIVALS.map((rival) => [rival, rivals.url, `/${rival}?q=`]));
      for (let round = 0; round <= rounds; round += 1) {
        const sample = {};
        for (const [who, url, address] of asked) sample[who] = await measure(url, address, kind);
        // The first round warms up.
        if (round > 0) samples.push(sample);
      }
      const middle = (who, figure) => spread(samples.map((sample) => sample[who][figure])).median;
      const of = (figure) => Object.fromEntries(asked.map(([who]) => [who, middle(who, figure)]));
      const ratios = (ratio) => (kind === 'greeklish' ? null : spread(samples.map(ratio)));
      lines.push({
        kind,
        rates: of('rate'),
        costs: of('cost'),
        toFts5: ratios(({ deltio, fts5 }) => deltio.rate / fts5.rate),
        byProcessor: ratios(({ deltio, fts5 }) => fts5.cost / deltio.cost),
      });
    }
    const { seconds: making, longest, megabytes } = desk;
    return { count, lines, making, longest, megabytes };
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
};

/** Measures search over growing numbers of bulletins, beside what it could be made of; gives its section of the report and its bars. */
export const runSearch = async ({ seconds, rounds }, progress) => {
  const [loadBefore] = os.loadavg();
  const home = newHome();
  try {
    const bulletin = await progress.step(TITLES.desk, () => bulletinOf(home));
    const sizes = [];
    for (const count of SIZES) {
      sizes.push(await progress.step(TITLES.size(count), () => measureSize(bulletin, count, { seconds, rounds })));
    }
    const [loadAfter] = os.loadavg();
    const section = reportSearch({ sizes, connections: CONNECTIONS, seconds, rounds, loadBefore, loadAfter });
    return { section, bars: barsOfSearch(sizes) };
  } finally {
    removeHome(home);
  }
};
