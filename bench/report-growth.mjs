import { circumstances, range, table, whole } from './figures.mjs';

const spreadOf = ({ median, least, most }) => `${median.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;
const milliseconds = (number) => number.toFixed(2);

/** The section on growth as Markdown: what an answer costs on a small desk and on a large one, and what the first one does. */
export const reportGrowth = ({ sizes, lines, misses, seconds, rounds, loadBefore, loadAfter }) =>
  [
    '## Growth',
    '',
    `Two desks on SQLite in production mode, one with ${whole(sizes.small)} bulletins and one with ${whole(sizes.large)}, each in a process of its own, in turn`,
    'within every round. Processor time of the whole process for one answer over 10 connections, in microseconds: medians over',
    'the rounds, with the least and the most. Bold is the median of the ratio within one round.',
    '',
    ...table(
      ['Question', `${whole(sizes.small)} bulletins, µs`, `${whole(sizes.large)} bulletins, µs`, 'Growth'],
      lines.map(({ title, small, large, ratio }) => [title, spreadOf(small), spreadOf(large), range(ratio)]),
    ),
    '',
    'The first answer that tells of a bulletin (its edition is read from the database, checked, told as JSON and hashed), and',
    'the same once more, out of memory, in turn over one connection; in milliseconds, as the reader waits.',
    '',
    ...table(
      [
        'Desk',
        'Answers',
        'Made, median',
        'Made, p99',
        'Out of memory, median',
        'Out of memory, p99',
        'Difference, median',
      ],
      Object.entries(misses).map(([name, { made, known, cost }]) => [
        `${whole(sizes[name])} bulletins`,
        whole(made.count),
        milliseconds(made.median),
        milliseconds(made.p99),
        milliseconds(known.median),
        milliseconds(known.p99),
        `**${milliseconds(cost)}**`,
      ]),
    ),
    '',
    ...circumstances({
      command: `npm run bench -- --only growth --seconds ${seconds} --rounds ${rounds.asked}`,
      rounds: rounds.made,
      loadBefore,
      loadAfter,
      sharing: 'the load generator and one desk at a time share the cores',
    }),
    '',
  ].join('\n');
