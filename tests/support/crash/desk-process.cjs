// A Deltio that may be killed: takes `{ question, args }` over IPC, one at a time, and answers `{ answer }` or `{ error }`.
const { bootStrapi } = require('../boot-strapi.cjs');
const { makeMove } = require('./make-move.cjs');
const { prepareBulletin } = require('./prepare-bulletin.cjs');
const { readEvidence } = require('./read-evidence.cjs');

// Loaded before anybody asks: a desk that stands by boots in half the time.
require('@strapi/strapi');

let booted;

const ANSWERS = {
  boot: async (options) => {
    booted = await bootStrapi({ ...options, listen: false });
  },
  prepare: (moves) => prepareBulletin(booted.strapi, moves),
  evidence: (bulletinId) => readEvidence(booted.strapi, bulletinId),
  move: (bulletinId, move) => makeMove(booted.strapi, bulletinId, move),
  stop: () => booted.stop(),
};

// Who is left alone by a test that broke down must not stay behind.
process.on('disconnect', () => process.exit(1));
process.on('message', async ({ question, args }) => {
  try {
    process.send({ answer: await ANSWERS[question](...args) });
  } catch (error) {
    process.send({ error: error.stack ?? String(error) });
  }
});
