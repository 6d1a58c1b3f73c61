// The desk under load, in a process of its own; `ready` holds its address and what questions to it need.
const { CLOSURE } = require('../dist/src/plugins/newsletter/server/src/mappers/closure.js');
const { bootDesk, serveDesk } = require('./boot-desk.cjs');

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

serveDesk(async (task) => {
  const { strapi, url, stop } = await bootDesk(task);
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
});
