import autocannon from 'autocannon';

/** How often autocannon looks whether it is done, in milliseconds: once a second would stretch every run. */
const LOOK_MS = 50;
/** How long an answer may take, in seconds. */
const PATIENCE_S = 60;

/** The value that `share` of the sorted numbers do not exceed. */
const quantile = (sorted, share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];

/**
 * Asks one question over so many connections, each with one request at a time, for some seconds or, where `amount` is
 * given, so many times, and gives `{ rate, p99 }`: answers a second and milliseconds. Throws where any answer has
 * another status than it should, or none came.
 */
export const load = async (url, { path, headers, status }, { connections, seconds, amount }) => {
  const times = [];
  const others = new Map();
  const began = performance.now();
  let ended = began;
  const run = autocannon({
    url: url + path,
    headers,
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
  return { rate: (1000 * times.length) / (ended - began), p99: quantile(times, 0.99) };
};
