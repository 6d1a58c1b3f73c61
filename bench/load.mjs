import autocannon from 'autocannon';
import { quantile } from './summary.mjs';

/** How often autocannon looks whether it is done, in milliseconds: once a second would stretch every run. */
const LOOK_MS = 50;
/** How long an answer may take, in seconds. */
const PATIENCE_S = 60;

/** Gives each client the next share of the paths, so that no two ask the same. */
const shareOut = (paths, connections) => {
  const size = Math.floor(paths.length / connections);
  let given = 0;
  return (client) => {
    const share = paths.slice(given * size, (given + 1) * size);
    given = (given + 1) % connections;
    client.setRequests(share.map((path) => ({ path })));
  };
};

/**
 * Asks one question over so many connections, each with one request at a time, for some seconds or, where `amount` is
 * given, so many times, and gives `{ rate, answers, p99 }`: answers a second, their number, and
 * milliseconds. Throws where any answer has
 * another status than it should, or none came. `paths` asks many questions
 * instead of one, a share of them over each connection, in turn.
 */
export const load = async (url, { path = '', paths, headers, status }, { connections, seconds, amount }) => {
  const times = [];
  const others = new Map();
  const began = performance.now();
  let ended = began;
  const run = autocannon({
    url: url + path,
    headers,
    ...(paths ? { setupClient: shareOut(paths, connections) } : {}),
    connections,
    sampleInt: LOOK_MS,
    timeout: PATIENCE_S,
    ...(amount === undefined ? { duration: seconds } : { amount }),
  });
  run.on('response', (_client, got, _bytes, milliseconds) => {
    ended = performance.now();
    times.push(milliseconds);
    if (got !== status) others.set(got, (others.get(got) ?? 0) + 1);
  });
  const { errors, timeouts } = await run;
  if (errors + timeouts + others.size > 0 || times.length === 0) {
    const strange = JSON.stringify({ errors, timeouts, others: Object.fromEntries(others), answers: times.length });
    throw new Error(`${url}${path} was to answer ${status} every time: ${strange}`);
  }
  times.sort((a, b) => a - b);
  return { rate: (1000 * times.length) / (ended - began), answers: times.length, p99: quantile(times, 0.99) };
};
