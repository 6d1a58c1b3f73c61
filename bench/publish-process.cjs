// A desk that publishes bulletin no. 1 whenever its meter is asked for `publish`, and tells how long it took in
// milliseconds. With Deltio: a correction without a change is brought up to its approval, and the move `publish` is timed.
// Without (`isBare`): the checks over the bulletin, then Strapi's own publish of the same documents, leaves first, each in
// one language and then in the other, in one transaction.
const { bootDesk, openMeter, serveDesk } = require('./boot-desk.cjs');

const compiled = (file) => require(`../dist/src/plugins/newsletter/server/src/${file}.js`);

const BULLETIN = 'api::bulletin.bulletin';
const BY = { type: 'command', name: 'bench' };
const NOTE = { el: 'Διόρθωση χωρίς αλλαγή.', en: 'A correction without a change.' };

const withDeltio = (strapi, bulletinId) => {
  const { moveBulletin } = compiled('services/move-bulletin');
  const move = async (name, more = {}) => {
    const outcome = await moveBulletin(strapi, { bulletinId, move: name, actor: BY, ...more });
    if (!outcome.ok) throw new Error(`${name} was refused: ${JSON.stringify(outcome.error).slice(0, 500)}`);
  };
  return {
    prepare: async () => {
      await move('correct', { note: NOTE });
      await move('submit');
      await move('approve');
    },
    publish: () => move('publish'),
  };
};

const withStrapiAlone = (strapi, bulletinId) => {
  const { readClosure } = compiled('gateways/read-closure');
  const { checkBulletin } = require('../dist/src/plugins/newsletter/domain/lint/check-bulletin.js');
  const { NO_FACTS } = require('../dist/src/plugins/newsletter/domain/lint/context.js');
  const publishBoth = async (uid, documentId) => {
    for (const locale of ['el', 'en']) await strapi.documents(uid).publish({ documentId, locale });
  };
  return {
    prepare: async () => {},
    publish: async () => {
      const bulletin = await readClosure(strapi, bulletinId, 'draft');
      checkBulletin(bulletin, NO_FACTS);
      await strapi.db.transaction(async () => {
        for (const { documentId } of bulletin.events) await publishBoth('api::event.event', documentId);
        for (const { documentId } of bulletin.stories) await publishBoth('api::story.story', documentId);
        await publishBoth(BULLETIN, bulletinId);
      });
    },
  };
};

serveDesk(async (task) => {
  const { strapi, url, stop } = await bootDesk(task);
  const { documentId } = await strapi.documents(BULLETIN).findFirst({ filters: { number: 1 }, locale: 'el' });
  const { prepare, publish } = (task.isBare ? withStrapiAlone : withDeltio)(strapi, documentId);
  const timed = async () => {
    await prepare();
    const before = process.cpuUsage();
    const began = performance.now();
    await publish();
    const ms = performance.now() - began;
    const { user, system } = process.cpuUsage(before);
    return { ms, processor: (user + system) / 1000 };
  };
  return { ready: { url, meter: await openMeter({ publish: timed }) }, stop };
});
