import os from 'node:os';

const whole = (number) => Math.round(number).toLocaleString('en-GB');
const short = (number) => (number >= 10 ? whole(number) : number.toFixed(2));
const range = ({ median, least, most }) => `**${short(median)}** (${short(least)}–${short(most)})`;
const milliseconds = (number) => number.toFixed(number >= 10 ? 0 : 1);

const HEAD = [
  'Question',
  'Connections',
  'Deltio, req/s',
  'Plain Node, req/s',
  'Deltio ÷ plain Node',
  'Strapi, req/s',
  'Deltio ÷ Strapi',
  'p99, ms: Deltio / plain / Strapi',
];

const row = (cells) => `| ${cells.join(' | ')} |`;

const table = (lines) => [
  row(HEAD),
  row(HEAD.map((_name, index) => (index === 0 ? '---' : '---:'))),
  ...lines.map(({ title, connections, rate, p99, toPlain, toStrapi }) =>
    row([
      title,
      connections,
      whole(rate.deltio),
      whole(rate.plain),
      range(toPlain),
      whole(rate.strapi),
      range(toStrapi),
      [p99.deltio, p99.plain, p99.strapi].map(milliseconds).join(' / '),
    ]),
  ),
];

const machine = () => {
  const cores = os.cpus();
  return [
    `${cores.length} × ${cores[0]?.model.trim() || 'processor of unknown name'}`,
    `${whole(os.totalmem() / 2 ** 30)} GiB`,
    `${os.type()} ${os.release()} ${os.arch()}`,
    `Node ${process.version}`,
  ].join(', ');
};

/** The result as Markdown: what was asked of which server, where, by which command, and the table. */
export const report = ({ lines, sizes, seconds, rounds, loadBefore, loadAfter, on }) =>
  [
    '# Performance',
    '',
    'Public reading, measured on loopback by `npm run bench`: the same bulletin no. 1 of the seed (SQLite, production',
    'mode) from three servers, each asked in turn within every round.',
    '',
    `- **Deltio**: \`GET /api/newsletter/bulletins/1?locale=el\` (${whole(sizes.whole)} bytes; gzip ${whole(sizes.gzip)}), with the`,
    `  \`ETag\` it gave (304), and \`GET /api/newsletter/bulletins?locale=el\` (${whole(sizes.list)} bytes, the one published bulletin).`,
    '- **Plain Node**: `node:http` in a process of its own, with the same status, headers and bytes out of memory.',
    "- **Strapi**: its own REST on the same desk, in Deltio's process, with a read-only API token: the bulletin with a",
    `  \`populate\` as deep as an edition (${whole(sizes.strapiWhole)} bytes; the operation would be a second question), and the list with its`,
    `  stories (${whole(sizes.strapiList)} bytes). It neither compresses nor gives an \`ETag\`, so that the gzip and 304 lines are compared`,
    '  with its whole answer.',
    '',
    'Bold is the median over the rounds of the ratio within one round, with the least and the most; rates and p99 are',
    'medians. One request at a time on each connection. Every answer had the status it should have; statuses, headers,',
    'bytes and content were compared before and after.',
    '',
    ...table(lines),
    '',
    `- Command: \`npm run bench -- --seconds ${seconds} --rounds ${rounds.asked}\` (rounds made: ${rounds.made})`,
    `- Machine: ${machine()}`,
    `- Load average over a minute: ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after (the load generator and two servers share the cores)`,
    `- Day: ${on}`,
    '',
  ].join('\n');
