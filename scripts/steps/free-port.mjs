import net from 'node:net';
import { Complaint } from './complaint.mjs';
import { effectiveEnvironment } from './environment-file.mjs';

const tryToListen = (host, port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code ?? 'UNKNOWN'));
    server.listen({ host, port }, () => server.close(() => resolve(undefined)));
  });

const complaints = {
  EADDRINUSE: (host, port, other) => ({
    el: `Η θύρα ${port} στο ${host} είναι πιασμένη από άλλο πρόγραμμα. Διαλέξτε άλλη: PORT=${other} npm start`,
    en: `Port ${port} on ${host} is taken by another program. Choose another: PORT=${other} npm start`,
  }),
  EACCES: (host, port) => ({
    el: `Δεν επιτρέπεται η χρήση της θύρας ${port} στο ${host}. Διαλέξτε άλλη: PORT=8337 npm start`,
    en: `Port ${port} on ${host} may not be used by this user. Choose another: PORT=8337 npm start`,
  }),
  EADDRNOTAVAIL: (host) => ({
    el: `Η διεύθυνση ${host} δεν ανήκει σε αυτόν τον υπολογιστή. Διαλέξτε άλλη: HOST=127.0.0.1 npm start`,
    en: `The address ${host} is not one of this machine's. Choose another: HOST=127.0.0.1 npm start`,
  }),
};

/** Complains, with the way out, unless the server could listen on HOST and PORT (127.0.0.1:1337) right now. */
export const checkPortIsFree = async () => {
  const env = effectiveEnvironment();
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT || 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Complaint({
      el: `Η τιμή PORT=${env.PORT} δεν είναι αριθμός θύρας. Για παράδειγμα: PORT=1338 npm start`,
      en: `PORT=${env.PORT} is not a port number. For example: PORT=1338 npm start`,
    });
  }
  const failure = await tryToListen(host, port);
  if (!failure) return;
  const explain = complaints[failure];
  throw new Complaint(
    explain?.(host, port, port < 65_535 ? port + 1 : 1338) ?? {
      el: `Δεν ανοίγει η θύρα ${port} στο ${host} (${failure}). Διαλέξτε άλλη: PORT=1338 npm start`,
      en: `Port ${port} on ${host} does not open (${failure}). Choose another: PORT=1338 npm start`,
    },
  );
};
