// A desk with the admin, in a process of its own, an editor who works there and a bulletin with many stories; `ready` holds
// its address, that of its meter, with what the editor logs in, and the id of that bulletin.
const { bootDesk, openMeter, serveDesk } = require('./boot-desk.cjs');
const { writeLongBulletin } = require('./long-bulletin.cjs');

/** An account in this desk's temporary database alone. */
const hireEditor = async (strapi) => {
  const { id } = await strapi.db.query('admin::role').findOne({ where: { code: 'deltio-editor' } });
  const editor = { email: 'editor@example.org', password: 'Deltio-Bench-1!' };
  const names = { firstname: 'Συντάκτης', lastname: 'Δοκιμή', preferedLanguage: 'el' };
  await strapi.service('admin::user').create({ ...editor, ...names, isActive: true, roles: [id] });
  return editor;
};

serveDesk(async (task) => {
  const { strapi, url, stop } = await bootDesk({ ...task, admin: true });
  const [editor, longId] = [await hireEditor(strapi), await writeLongBulletin(strapi)];
  return { ready: { url, meter: await openMeter(), editor, longId }, stop };
});
