const { requireCompiled } = require('./compiled-plugin.cjs');

/** Whatever a move may ask to be told. */
const TOLD = {
  reason: 'Δοκιμή διακοπής',
  note: { el: 'Δοκιμή διακοπής.', en: 'Crash test.' },
  schedule: { due: '2099-03-02T08:00:00.000Z', local: '2099-03-02T10:00', zone: 'Europe/Athens' },
};

/** Asks the compiled Deltio for a move of the workflow; gives `{ ok: true }` or `{ ok: false, refusal }`, in words. */
const makeMove = async (strapi, bulletinId, move) => {
  const { moveBulletin } = requireCompiled('server/src/services/move-bulletin');
  const { commandActor } = requireCompiled('server/src/actor');
  const outcome = await moveBulletin(strapi, {
    bulletinId,
    move,
    actor: commandActor('crash-test'),
    ...TOLD,
  });
  if (outcome.ok) return { ok: true };
  const { code, findings = [] } = outcome.error;
  const places = findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
  return { ok: false, refusal: [code, ...places].join(', ') };
};

module.exports = { makeMove };
