import { load } from './load.mjs';

const WARM_UP = { connections: 10, seconds: 1 };
/** Questions to Strapi in the warm-up. */
const FEW = 10;

/**
 * Measures in rounds, the three servers in turn within each question, so that what else the machine does falls on all
 * of them. Gives one `{ round, connections, id, server, rate, p99 }` for each run. Begins no round that would pass the
 * `deadline` (ms since the epoch), and calls `onRound` after each.
 */
export const measureRounds = async ({ desk, plain, questions, rounds, seconds, connections, deadline, onRound }) => {
  const onDeltio = (question, about) => load(desk.url, question, about);
  const onPlain = (question, about) => load(plain.url, { ...question, path: `/${question.id}` }, about);

  const warm = {};
  for (const question of questions.deltio) {
    await onDeltio(question, WARM_UP);
    await onPlain(question, WARM_UP);
  }
  for (const [id, question] of Object.entries(questions.strapi)) {
    warm[id] = (await load(desk.url, question, { ...WARM_UP, amount: FEW })).rate;
  }
  // By number, not by time: it would go on working for readers who have left, and the next run would pay for that; and
  // with 32 waiting on a slow answer, what is left unfinished would count.
  const onStrapi = (id, about) => {
    const amount = Math.max(about.connections, Math.round(warm[id] * about.seconds));
    return load(desk.url, questions.strapi[id], { ...about, amount });
  };

  const samples = [];
  const measure = async (about, keep) => {
    const asked = new Set();
    for (const question of questions.deltio) {
      const { id, strapi } = question;
      keep({ id, server: 'deltio', ...(await onDeltio(question, about)) });
      keep({ id, server: 'plain', ...(await onPlain(question, about)) });
      if (asked.has(strapi)) continue;
      asked.add(strapi);
      keep({ id: strapi, server: 'strapi', ...(await onStrapi(strapi, about)) });
    }
  };

  let longest = 0;
  for (let round = 1; round <= rounds && Date.now() + longest <= deadline; round += 1) {
    const began = Date.now();
    for (const count of connections) {
      const about = { connections: count, seconds };
      await measure(about, (sample) => samples.push({ round, connections: count, ...sample }));
    }
    longest = Math.max(longest, Date.now() - began);
    onRound(round);
  }
  return samples;
};
