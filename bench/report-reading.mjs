import { circumstances, range, table, whole } from './figures.mjs';

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

/** The section on reading as Markdown: what was asked of which server, where, by which command, and the table. */
export const reportReading = ({ lines, sizes, seconds, rounds, loadBefore, loadAfter }) =>
  [
    '## Public reading',
    '',
    'Measured on loopback: the same bulletin no. 1 of the seed (SQLite, production mode) from three servers, each asked in',
    'turn within every round.',
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
    ...table(
      HEAD,
      lines.map(({ title, connections, rate, p99, toPlain, toStrapi }) => [
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
    '',
    ...circumstances({
      command: `npm run bench -- --only reading --seconds ${seconds} --rounds ${rounds.asked}`,
      rounds: rounds.made,
      loadBefore,
      loadAfter,
      sharing: 'the load generator and two servers share the cores',
    }),
    '',
  ].join('\n');
