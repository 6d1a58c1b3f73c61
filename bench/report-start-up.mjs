import { circumstances, range, table, whole } from './figures.mjs';

const seconds = (ms) => (ms / 1000).toFixed(2);
const spreadOf = ({ median, least, most }) => `${seconds(median)} (${seconds(least)}–${seconds(most)})`;

const TITLES = {
  listening: 'Until it listens',
  processor: 'Processor time until then',
  answered: 'Until the first answer: bulletin no. 1',
  listed: 'Until the second answer: the list of all bulletins',
};

/** The section on start-up as Markdown: which desks were started, where, by which command, and the table. */
export const reportStartUp = ({ lines, desks, rounds, loadBefore, loadAfter }) =>
  [
    '## Start-up',
    '',
    'How much longer Strapi needs to start because of Deltio, and how much longer a desk needs when it has been at work for',
    'decades. Three desks on SQLite in production mode, without the admin, each start a process of its own: all in every',
    'round, each in turn the first, after one start of each for nothing.',
    '',
    '- **Strapi alone**: the same project on a copy of the seeded database, its content types, rows and settings; of the plugin',
    '  nothing is loaded but the content types: no guards, no public reading, no set-up, no routes of the admin.',
    `- **Seeded**: ${describe(desks.seeded)}, as the seed leaves it.`,
    `- **Full**: a copy of it with ${describe(desks.full)}: copies of no. 1 under other numbers,`,
    '  with stories and events of their own, their digests valid and the whole log one valid chain.',
    '',
    'From the moment the process is started, in seconds: medians over the rounds, with the least and the most. Bold is the',
    'median of the ratio within one round. The first answer is the whole of `GET /api/newsletter/bulletins/1?locale=el`',
    '(200); the list, asked right after it, tells of as many bulletins as there are editions, and has read them all.',
    'Processor time is that of all the threads of the process; others on the same machine disturb it less.',
    '',
    ...table(
      ['', 'Strapi alone, s', 'Seeded, s', 'Full, s', 'Seeded ÷ Strapi alone', 'Full ÷ seeded'],
      lines.map(({ moment, strapi, seeded, full, toStrapi, ratio }) => [
        TITLES[moment],
        strapi ? spreadOf(strapi) : '',
        spreadOf(seeded),
        spreadOf(full),
        toStrapi ? range(toStrapi) : '',
        range(ratio),
      ]),
    ),
    '',
    ...circumstances({
      command: `npm run bench -- --only start-up --rounds ${rounds.asked}`,
      rounds: rounds.made,
      loadBefore,
      loadAfter,
      sharing: 'one desk at a time is at work',
    }),
    '',
  ].join('\n');

const describe = ({ editions, entries }) =>
  `${whole(editions)} edition${editions === 1 ? '' : 's'} and ${whole(entries)} audit entries`;
