// A desk that does nothing but start, in a process of its own; `ready` holds its address and that of its meter.
const { bootDesk, openMeter, serveDesk } = require('./boot-desk.cjs');

serveDesk(async (task) => {
  const { url, stop } = await bootDesk(task);
  return { ready: { url, meter: await openMeter() }, stop };
});
