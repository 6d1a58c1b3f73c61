import os from 'node:os';
import { inProject } from '../scripts/steps/project.mjs';
import { ask } from './ask.mjs';
import { barsOfReading } from './bars.mjs';
import { checkDesk, checkPlain } from './check-answers.mjs';
import { newHome, removeHome } from './home.mjs';
import { questionsFor } from './questions.mjs';
import { reportReading } from './report-reading.mjs';
import { measureRounds } from './rounds.mjs';
import { CONNECTIONS } from './settings.mjs';
import { startProcess } from './start-process.mjs';
import { summarise } from './summary.mjs';

const LIMIT_MS = 330_000;

/** Headers that Node writes itself, anew for each answer. */
const BY_NODE = new Set(['date', 'connection', 'keep-alive']);

const asFinished = ([id, { status, headers, body }]) => ({
  path: `/${id}`,
  status,
  headers: Object.entries(headers)
    .filter(([name]) => !BY_NODE.has(name))
    .flat(),
  body: body.toString('base64'),
});

const openDesk = (home) => startProcess(inProject('bench', 'desk-process.cjs'), home, { home });

const openPlain = (home, answers) =>
  startProcess(inProject('bench', 'plain-process.mjs'), home, { answers: Object.entries(answers).map(asFinished) });

/** The questions, with the entity tag that the desk gives to the first of them. */
const questionsTo = async (desk) => {
  const [whole] = questionsFor(desk, '').deltio;
  const { headers } = await ask(desk.url + whole.path);
  return questionsFor(desk, headers.etag);
};

const TITLES = {
  desk: { el: 'Εκκίνηση γραφείου με δική του βάση', en: 'Starting a desk with a database of its own' },
  check: { el: 'Έλεγχος των απαντήσεων', en: 'Checking the answers' },
  rounds: { el: 'Μετρήσεις', en: 'Measuring' },
};

/** Measures public reading within six minutes; gives its section of the report and its bars. */
export const runReading = async ({ seconds, rounds }, progress) => {
  const deadline = Date.now() + LIMIT_MS;
  const [loadBefore] = os.loadavg();
  const home = newHome();
  const servers = [];
  const open = async (starting) => {
    const server = await starting;
    servers.push(server);
    return server;
  };
  try {
    const desk = await progress.step(TITLES.desk, () => open(openDesk(home)));
    const { questions, plain, answers, rest } = await progress.step(TITLES.check, async () => {
      const asked = await questionsTo(desk);
      const checked = await checkDesk(desk.url, asked);
      const beside = await open(openPlain(home, checked.answers));
      await checkPlain(beside.url, checked.answers);
      return { questions: asked, plain: beside, ...checked };
    });
    let made = 0;
    const onRound = (round) => {
      made = round;
      progress.note({ el: `γύρος ${round} από ${rounds}`, en: `round ${round} of ${rounds}` });
    };
    const samples = await progress.step(TITLES.rounds, () =>
      measureRounds({ desk, plain, questions, rounds, seconds, connections: CONNECTIONS, deadline, onRound }),
    );
    const [loadAfter] = os.loadavg();
    await checkDesk(desk.url, questions);
    await checkPlain(plain.url, answers);
    const lines = summarise(samples, questions.deltio, CONNECTIONS);
    const section = reportReading({
      lines,
      sizes: {
        whole: answers.whole.body.length,
        gzip: answers.gzip.body.length,
        list: answers.list.body.length,
        strapiWhole: rest.whole.body.length,
        strapiList: rest.list.body.length,
      },
      seconds,
      rounds: { asked: rounds, made },
      loadBefore,
      loadAfter,
    });
    return { section, bars: barsOfReading(lines) };
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
    removeHome(home);
  }
};
