import { createSocket, type Socket } from 'node:dgram';
import { addressesOf } from './addresses-of';

const A = 1;
const AAAA = 28;
const NO_SUCH_NAME = 3;
const REFUSED = 5;

/** The records of a name service, by name and type. */
const RECORDS: Record<string, Partial<Record<number, number[][]>>> = {
  'both.example': { [A]: [[192, 0, 2, 1]], [AAAA]: [[0x20, 0x01, 0x0d, 0xb8, ...Array(11).fill(0), 1]] },
  'two.example': {
    [A]: [
      [192, 0, 2, 1],
      [192, 0, 2, 2],
    ],
  },
  'empty.example': {},
};

/** Answers one question in the format of RFC 1035; of a name that it does not know with `unknown`. */
function answerTo(question: Buffer, unknown: number): Buffer {
  const labels: string[] = [];
  let at = 12;
  while (question[at]) {
    const length = question[at] ?? 0;
    labels.push(question.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const type = question.readUInt16BE(at + 1);
  const known = RECORDS[labels.join('.').toLowerCase()];
  const records = known?.[type] ?? [];
  const header = Buffer.alloc(12);
  question.copy(header, 0, 0, 2);
  header.writeUInt16BE(0x8180 | (known ? 0 : unknown), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  const answers = records.map((data) => Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, data.length, ...data]));
  return Buffer.concat([header, question.subarray(12, at + 5), ...answers]);
}

describe('addressesOf', () => {
  let service: Socket;
  let servers: string[];
  let unknown = NO_SUCH_NAME;

  beforeAll(async () => {
    service = createSocket('udp4').on('message', (question, { port, address }) => {
      service.send(answerTo(question, unknown), port, address);
    });
    await new Promise<void>((resolve) => service.bind(0, '127.0.0.1', resolve));
    servers = [`127.0.0.1:${service.address().port}`];
  });

  afterAll(() => new Promise<void>((resolve) => service.close(() => resolve())));

  it('gives all of them, IPv4 first', async () => {
    expect(await addressesOf('both.example', servers)).toEqual(['192.0.2.1', '2001:db8::1']);
    expect((await addressesOf('two.example', servers)).sort()).toEqual(['192.0.2.1', '192.0.2.2']);
  });

  it('tells a name that there is not, or that has no address, from a name service that does not say', async () => {
    for (const name of ['nowhere.example', 'empty.example']) {
      await expect(addressesOf(name, servers)).rejects.toMatchObject({ code: 'NO_SUCH_HOST' });
    }
    unknown = REFUSED;
    await expect(addressesOf('nowhere.example', servers)).rejects.toMatchObject({ code: 'NO_NAME_SERVICE' });
  });
});
