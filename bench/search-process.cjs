// A reading desk without Strapi around it, over invented editions in memory, in a process of its own: `{ bulletin, count }`
// comes over IPC; `ready` holds its address, what making the index took and what it occupies. `/cpu` tells the processor
// time that was used.
const { createServer } = require('node:http');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const compiled = (file) => require(`../dist/src/plugins/newsletter/server/src/${file}.js`);

process.once('disconnect', () => process.exit(0));

const MEGABYTE = 2 ** 20;

/** Bytes that are in use after the garbage is gone, in MiB. */
const inUse = () => {
  for (let turn = 0; turn < 3; turn += 1) global.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGABYTE;
};

const open = async ({ bulletin, count }) => {
  const { inventEditions } = await import('./invented-editions.mjs');
  const { openReadingDesk } = compiled('public/reading-desk');
  // As texts, as a database has them: what a desk keeps of them is its own.
  const rows = inventEditions(bulletin, count).editions.map((edition) => JSON.stringify(edition));
  const editions = () => rows.map((row, at) => ({ id: at + 1, row }));
  const desk = openReadingDesk({
    source: {
      version: async () => '1',
      shelf: async () => ({
        editions: editions().map(({ id, row }) => {
          const { content: _content, bulletinId: _bulletinId, ...head } = JSON.parse(row);
          return { id, ...head };
        }),
        withdrawals: [],
      }),
      load: async (ids) => ids.map((id) => ({ id, edition: JSON.parse(rows[id - 1]) })),
    },
    site: () => ({ origin: 'http://127.0.0.1' }),
    now: () => performance.now(),
    report: (error) => process.stderr.write(`${error.stack}\n`),
    patience: 600_000,
    searchLimit: { perMinute: () => 0, isProxyTrusted: false },
  });
  const server = createServer((request, response) => {
    if (request.url === '/cpu') response.end(JSON.stringify(process.cpuUsage()));
    else desk.answer(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  await fetch(`${url}/api/newsletter/bulletins`).then((answer) => answer.text());
  const before = inUse();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  await fetch(`${url}/api/newsletter/search?q=first`).then((answer) => answer.text());
  const seconds = (performance.now() - began) / 1000;
  delay.disable();
  return { url, seconds, longest: delay.max / 1e6, megabytes: inUse() - before };
};

process.once('message', (task) => {
  open(task).then(
    (ready) => process.send({ ready }),
    (error) => process.send({ error: error.stack }),
  );
});
