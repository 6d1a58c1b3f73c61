import { request } from 'node:http';

const LIMIT_MS = 30_000;

/** Asks once, on a connection of its own, and gives `{ status, headers, body }`: the answer as it came, nothing unpacked. */
export const ask = (url, headers = {}) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { headers, agent: false, timeout: LIMIT_MS });
    sent.once('timeout', () => sent.destroy(new Error(`No answer within ${LIMIT_MS / 1000} s: ${url}`)));
    sent.once('error', reject);
    sent.once('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.end();
  });
