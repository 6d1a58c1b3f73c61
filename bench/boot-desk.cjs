const path = require('node:path');
const { bootStrapi } = require('../tests/support/boot-strapi.cjs');

/** Boots the compiled desk on the database and the uploads in `home`; gives `{ strapi, url, stop }`, `url` answering. */
const bootDesk = (home) =>
  bootStrapi({
    env: { NODE_ENV: 'production', DATABASE_FILE: path.join(home, 'deltio.db'), DELTIO_SEED: '' },
    publicDir: path.join(home, 'public'),
  });

/**
 * Makes this process a desk: `{ home }` comes over IPC, `open(home)` gives `{ ready, stop }`, and `{ ready }` or
 * `{ error }` goes back. It ends when the parent lets go of it.
 */
const serveDesk = (open) =>
  process.once('message', async ({ home }) => {
    try {
      const { ready, stop } = await open(home);
      // SIGINT of the terminal reaches the whole group, and Strapi would stay; the parent's end is what counts.
      process.once('disconnect', () => stop().finally(() => process.exit(0)));
      process.send({ ready });
    } catch (error) {
      process.send({ error: error.stack ?? String(error) });
    }
  });

module.exports = { bootDesk, serveDesk };
