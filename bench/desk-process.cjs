// The desk under load, in a process of its own: `{ home }` comes over IPC, and `{ ready }` or `{ error }` goes back.
const path = require('node:path');
const { bootStrapi } = require('../tests/support/boot-strapi.cjs');
const { CLOSURE } = require('../dist/src/plugins/newsletter/server/src/mappers/closure.js');

const NUMBER = 1;

/** A read-only key to Strapi's own REST, in this desk's temporary database alone. */
const issueToken = async (strapi) => {
  const token = await strapi.service('admin::api-token').create({
    name: 'bench',
    description: '',
    type: 'read-only',
    lifespan: null,
  });
  return token.accessKey;
};

const open = async (home) => {
  const { strapi, url, stop } = await bootStrapi({
    env: { NODE_ENV: 'production', DATABASE_FILE: path.join(home, 'deltio.db'), DELTIO_SEED: '' },
    publicDir: path.join(home, 'public'),
  });
  const bulletin = await strapi
    .documents('api::bulletin.bulletin')
    .findFirst({ filters: { number: NUMBER }, status: 'published', locale: 'el' });
  if (!bulletin) throw new Error(`The seed has not published bulletin no. ${NUMBER}`);
  const ready = {
    url,
    number: NUMBER,
    documentId: bulletin.documentId,
    closure: CLOSURE,
    token: await issueToken(strapi),
  };
  return { ready, stop };
};

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
