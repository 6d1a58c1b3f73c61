// Node's own HTTP server with finished answers, in a process of its own: `{ answers }` comes over IPC, by path, and
// `{ ready: { url } }` goes back. It does the least that such a server can do for the same status, headers and bytes.
import { createServer } from 'node:http';

process.once('disconnect', () => process.exit(0));
process.once('message', ({ answers }) => {
  const finished = new Map(
    answers.map(({ path, status, headers, body }) => [path, { status, headers, body: Buffer.from(body, 'base64') }]),
  );
  const server = createServer((request, response) => {
    const { status, headers, body } = finished.get(request.url);
    response.writeHead(status, headers);
    if (body.length === 0) response.end();
    else response.end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send({ ready: { url: `http://127.0.0.1:${server.address().port}` } }));
});
