import { circumstances, range, table, whole } from './figures.mjs';

const spreadOf = ({ median, least, most }) => `${median.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;

/** The section on the checker as Markdown: what was checked, how long it took, and how that grows. */
export const reportChecks = ({ lines, rules, rounds, checks, loadBefore, loadAfter }) =>
  [
    '## Checks',
    '',
    `All ${rules} rules over a whole bulletin in both languages, without spelling and links: bulletin no. 1 of the seed, with`,
    `its stories repeated. In one process, after a warm-up; ${checks} checks a round, each of a fresh copy. Medians over the`,
    'rounds, with the least and the most. Growth is the time of a line against the line before, divided by the growth of the',
    'words: 1 is linear.',
    '',
    ...table(
      ['Stories', 'Words', 'One check, ms', 'Rules a second', 'Words a second', 'Growth ÷ growth of the words'],
      lines.map(({ stories, words, ms, growth }) => [
        String(stories),
        whole(words),
        spreadOf(ms),
        whole((rules / ms.median) * 1000),
        whole((words / ms.median) * 1000),
        growth === null ? '' : range(growth),
      ]),
    ),
    '',
    ...circumstances({
      command: `npm run bench -- --only checks --rounds ${rounds}`,
      rounds,
      loadBefore,
      loadAfter,
      sharing: 'one process at work',
    }),
    '',
  ].join('\n');
