const { requireCompiled } = require('./compiled-plugin.cjs');

/** Asks the compiled Deltio for a move of the workflow; gives `{ ok: true }` or `{ ok: false, refusal }`, in words. */
const makeMove = async (strapi, bulletinId, move) => {
  const { moveBulletin } = requireCompiled('server/src/services/move-bulletin');
  const { commandActor } = requireCompiled('server/src/actor');
  const outcome = await moveBulletin(strapi, {
    bulletinId,
    move,
    actor: commandActor('crash-test'),
    reason: 'Δοκιμή διακοπής',
  });
  if (outcome.ok) return { ok: true };
  const { code, findings = [] } = outcome.error;
  const places = findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
  return { ok: false, refusal: [code, ...places].join(', ') };
};

module.exports = { makeMove };
