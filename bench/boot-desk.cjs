const { createServer } = require('node:http');
const path = require('node:path');
const { bootStrapi } = require('../tests/support/boot-strapi.cjs');

const PLUGIN = path.join(__dirname, '..', 'dist', 'src', 'plugins', 'newsletter', 'server', 'src');

/** Leaves of the plugin nothing but its content types: Strapi alone with the same content. Before the boot. */
const leaveOutDeltio = () => {
  const entry = path.join(PLUGIN, 'index.js');
  const { contentTypes } = require(path.join(PLUGIN, 'content-types'));
  require.cache[entry] = {
    id: entry,
    filename: entry,
    loaded: true,
    exports: { __esModule: true, default: { contentTypes } },
  };
};

/**
 * Boots the compiled desk on the database and the uploads in `home`, with the built admin or without; gives
 * `{ strapi, url, stop }`, `url` answering.
 */
const bootDesk = ({ home, isBare = false, admin = false }) => {
  if (isBare) leaveOutDeltio();
  return bootStrapi({
    env: { NODE_ENV: 'production', DATABASE_FILE: path.join(home, 'deltio.db'), DELTIO_SEED: '' },
    publicDir: path.join(home, 'public'),
    admin,
  });
};

/** Bytes of heap and buffers that are in use when the garbage is gone; the process must have been started for it. */
const inUse = () => {
  for (let turn = 0; turn < 3; turn += 1) global.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/**
 * Answers on a port of its own what only this process knows, each under its name, as JSON: the processor time that it has
 * used, its memory, and whatever else it offers.
 */
const openMeter = (offered = {}) =>
  new Promise((resolve) => {
    const known = { cpu: () => process.cpuUsage(), memory: () => process.memoryUsage(), inUse, ...offered };
    const server = createServer(async (request, response) => {
      try {
        response.end(JSON.stringify(await known[request.url.slice(1)]()));
      } catch (error) {
        response.writeHead(500).end(error.stack);
      }
    });
    server.unref();
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });

/**
 * Makes this process a desk: `{ home, isBare }` comes over IPC, `open` gives `{ ready, stop }` for it, and `{ ready }` or
 * `{ error }` goes back. It ends when the parent lets go of it.
 */
const serveDesk = (open) =>
  process.once('message', async (task) => {
    try {
      const { ready, stop } = await open(task);
      // SIGINT of the terminal reaches the whole group, and Strapi would stay; the parent's end is what counts.
      process.once('disconnect', () => stop().finally(() => process.exit(0)));
      process.send({ ready });
    } catch (error) {
      process.send({ error: error.stack ?? String(error) });
    }
  });

module.exports = { bootDesk, openMeter, serveDesk };
