import { circumstances, range, table, whole } from './figures.mjs';

const KINDS = {
  title: 'Word of a headline',
  body: 'Word of a body',
  both: 'Two words',
  greeklish: 'Greek word in Latin letters',
};

const rateOf = (rate) => (rate === undefined ? '' : whole(rate));

/** The section on search as Markdown: what was asked of which engine, how often it answers, and what the index takes. */
export const reportSearch = ({ sizes, connections, seconds, rounds, loadBefore, loadAfter }) =>
  [
    '## Search',
    '',
    'Invented bulletins with four stories of 170 words in each language, whose words follow Zipf’s law; no answer is',
    'remembered, because no two questions are spelled alike. Over HTTP on loopback,',
    `${connections} connections with one request at a time, each engine in turn within every round.`,
    '',
    '- **Deltio**: `GET /api/newsletter/search?locale=el&q=` of a reading desk on editions in memory: forms, Greeklish and',
    '  beginnings, 10 hits with passages and facets.',
    '- **FTS5**: SQLite’s index over the same folded texts, in memory; the ids of the 10 best by `rank`, and no more.',
    '- **FTS5 with snippets**: the same with `snippet()`. **MiniSearch**: 7.2.0 over the same folded words; ids alone.',
    '',
    'Rates are medians over the rounds, in requests a second. Bold is the median of the ratio within one round, with the least',
    'and the most: of the rates, and of the processor time that each server used for one request, which others on the same',
    'machine disturb less.',
    '',
    ...table(
      [
        'Question',
        'Bulletins',
        'Deltio',
        'FTS5',
        'Deltio ÷ FTS5',
        'By processor time',
        'FTS5 with snippets',
        'MiniSearch',
        'Processor, ms: Deltio / FTS5 / snippets / MiniSearch',
      ],
      sizes.flatMap(({ count, lines }) =>
        lines.map(({ kind, rates, costs, toFts5, byProcessor }) => [
          KINDS[kind],
          whole(count),
          rateOf(rates.deltio),
          rateOf(rates.fts5),
          toFts5 ? range(toFts5) : '',
          byProcessor ? range(byProcessor) : '',
          rateOf(rates['fts5-snippets']),
          rateOf(rates.minisearch),
          Object.values(costs)
            .map((cost) => cost.toFixed(2))
            .join(' / '),
        ]),
      ),
    ),
    '',
    'The index is made at the first search, in turns; the longest wait is what others felt meanwhile. Memory is what the desk',
    'holds more than before.',
    '',
    ...table(
      ['Bulletins', 'Making the index, s', 'Longest wait, ms', 'Memory, MiB'],
      sizes.map(({ count, making, longest, megabytes }) => [
        whole(count),
        making.toFixed(2),
        whole(longest),
        whole(megabytes),
      ]),
    ),
    '',
    ...circumstances({
      command: `npm run bench -- --only search --seconds ${seconds} --rounds ${rounds}`,
      rounds,
      loadBefore,
      loadAfter,
      sharing: 'the load generator and one server at a time share the cores',
    }),
    '',
  ].join('\n');
