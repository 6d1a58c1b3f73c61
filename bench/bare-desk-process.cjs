// A desk that does nothing but start, in a process of its own; `ready` holds its address.
const { bootDesk, serveDesk } = require('./boot-desk.cjs');

serveDesk(async (home) => {
  const { url, stop } = await bootDesk(home);
  return { ready: { url }, stop };
});
