import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends characters to a server as they are, and gives what comes back until it hangs up. */
export async function sendRaw(url: string, characters: string): Promise<{ status: number; body: unknown }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write(characters);
  await once(socket, 'close');
  const text = Buffer.concat(chunks).toString('utf8');
  const [, status = '0'] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
  return { status: Number(status), body: JSON.parse(text.slice(text.indexOf('\r\n\r\n'))) };
}
