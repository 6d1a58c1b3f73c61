import { circumstances, range, table } from './figures.mjs';

const spreadOf = ({ median, least, most }) => `${median.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;

/** The section on publishing as Markdown. */
export const reportPublish = ({ time, processor, first, again, publications, rounds, loadBefore, loadAfter }) =>
  [
    '## Publishing',
    '',
    'Bulletin no. 1 of the seed in both languages, with its stories and events, on two desks with the same database (SQLite,',
    'production mode), each in a process of its own, in turn.',
    '',
    '- **Deltio**: the move `publish` of an approved correction: lock, closure, checks, approval, the rows of both languages,',
    '  the comparison of what was published with what was approved, edition and audit entry, in one transaction.',
    '- **Strapi and the checks**: the plugin is left out but for its content types, so that no guard runs. The same bulletin is',
    "  read and checked, and the same documents are published by Strapi's Document Service, leaves first, each in Greek and then",
    '  in English, in one transaction.',
    '',
    `Medians over the rounds of the medians of ${publications} publications, in milliseconds, with the least and the most. Bold is the`,
    'median of the ratio within one round.',
    '',
    ...table(
      ['', 'Deltio, ms', 'Strapi and the checks, ms', 'Deltio ÷ Strapi'],
      [
        ['Time', spreadOf(time.deltio), spreadOf(time.strapi), range(time.ratio)],
        ['Processor time', spreadOf(processor.deltio), spreadOf(processor.strapi), range(processor.ratio)],
      ],
    ),
    '',
    `The first reader of what was published, on a connection of their own, waited ${spreadOf(first)} ms: the version of the`,
    'shelf, its revisions and the edition are read, and the JSON is made. The next one waited',
    `${spreadOf(again)} ms.`,
    '',
    ...circumstances({
      command: `npm run bench -- --only publish --rounds ${rounds.asked}`,
      rounds: rounds.made,
      loadBefore,
      loadAfter,
      sharing: 'one desk at a time is at work',
    }),
    '',
  ].join('\n');
