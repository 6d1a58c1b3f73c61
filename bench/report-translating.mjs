import { circumstances, table, whole } from './figures.mjs';

const spreadOf = ({ median, least, most }) => `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;

/** The section on segments and the memory as Markdown. */
export const reportTranslating = (about) =>
  [
    '## Translating',
    '',
    `Bulletin no. 1 of the seed with its stories repeated to ${about.stories}: ${whole(about.segments)} segments. The memory holds`,
    `${whole(about.learnt)} segments made of those, words exchanged, and is asked for ${about.asked} others, of which ${about.found} have`,
    'something alike. In one process; medians over the rounds, with the least and the most.',
    '',
    ...table(
      ['', 'ms'],
      [
        ['Cutting the bulletin into segments, with states and codes', spreadOf(about.cut)],
        [`Opening the memory, once`, spreadOf(about.open)],
        ['Asking the memory for one segment', spreadOf(about.ask)],
        ['The slowest of those asked', spreadOf(about.slowest)],
      ],
    ),
    '',
    ...circumstances({
      command: `npm run bench -- --only translating --rounds ${about.rounds}`,
      rounds: about.rounds,
      loadBefore: about.loadBefore,
      loadAfter: about.loadAfter,
      sharing: 'one process at work',
    }),
    '',
  ].join('\n');
