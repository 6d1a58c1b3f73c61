// A Deltio that may be killed: takes `{ question, args }` over IPC, one at a time, and answers `{ answer }` or `{ error }`.
// In the middle of a move it sends `{ reached }` when it comes to the database statement that the question named.
const { bootStrapi } = require('../boot-strapi.cjs');
const { countStatements } = require('./count-statements.cjs');
const { makeMove } = require('./make-move.cjs');
const { prepareBulletin } = require('./prepare-bulletin.cjs');
const { readEvidence } = require('./read-evidence.cjs');

let booted;

const ANSWERS = {
  boot: async (options) => {
    booted = await bootStrapi({ ...options, listen: false });
  },
  prepare: (moves) => prepareBulletin(booted.strapi, moves),
  evidence: (bulletinId) => readEvidence(booted.strapi, bulletinId),
  move: (bulletinId, move, nth) =>
    countStatements(
      booted.strapi,
      () => makeMove(booted.strapi, bulletinId, move),
      nth,
      () => process.send({ reached: nth }),
    ),
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
