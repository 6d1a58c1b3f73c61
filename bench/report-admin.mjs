import { circumstances, range, table } from './figures.mjs';

const seconds = (ms) => (ms / 1000).toFixed(2);
const inSeconds = ({ median, least, most }) => `${seconds(median)} (${seconds(least)}–${seconds(most)})`;
const inMs = ({ median, least, most }) => `${Math.round(median)} (${Math.round(least)}–${Math.round(most)})`;

/** The section on the admin as Markdown: what was opened and typed, where, by which command, and the tables. */
export const reportAdmin = ({ figures, bulletins, keys, rounds, loadBefore, loadAfter }) => {
  const { alone, editable, panels, board, linkEditable, linkPanels, toAlone, typing, check, workbench, translating } =
    figures;
  return [
    '## Admin',
    '',
    `A desk with ${bulletins} bulletins (SQLite, production mode), three quarters of them published, and an editor who has`,
    'logged in, in a real Chromium without a screen, 1,440 pixels wide, on the same machine. The form of a bulletin that is',
    'being written is opened by its address, which loads the whole admin anew out of the browser’s cache, and from the board',
    'by the link of its card, as one does after logging in. All in every round, after a round for nothing.',
    '',
    '- **Strapi alone**: the same form, while no call of Deltio’s panels and notices reaches the server.',
    '- **Form ready**: the title can be written in. **All panels**: stage, checks, comments, languages and preview show what',
    '  the server told of them.',
    '',
    'In seconds: medians over the rounds, with the least and the most. Bold is the median of the ratio to the form of Strapi',
    'alone within one round.',
    '',
    ...table(
      ['', 'Strapi alone, s', 'Deltio, s', 'Deltio ÷ form of Strapi alone'],
      [
        ['By address: form ready', inSeconds(alone), inSeconds(editable), range(toAlone.editable)],
        ['By address: all panels', '', inSeconds(panels), range(toAlone.panels)],
        [`By address: board of ${bulletins} bulletins`, '', inSeconds(board), range(toAlone.board)],
        ['From the board: form ready', '', inSeconds(linkEditable), ''],
        ['From the board: all panels', '', inSeconds(linkPanels), ''],
        ['From “Translations”: workbench of a bulletin with 20 stories', '', inSeconds(workbench), ''],
      ],
    ),
    '',
    `Then ${keys} characters are typed into the title, half of them and, when the checks have answered, the rest. In`,
    'milliseconds, of each round the worst: the longest task that kept the page busy (the browser tells of those over 50),',
    'and the slowest key until it was painted.',
    '',
    ...table(
      ['', 'Strapi alone, ms', 'Deltio, ms'],
      [
        ['Longest task while typing', inMs(typing.alone.block), inMs(typing.deltio.block)],
        ['Slowest key', inMs(typing.alone.key), inMs(typing.deltio.key)],
        ['Slowest of 20 keys in the workbench', '', inMs(translating)],
        ['Live check until it is answered', '', inMs(check)],
      ],
    ),
    '',
    ...circumstances({
      command: `npm run bench -- --only admin --rounds ${rounds.asked}`,
      rounds: rounds.made,
      loadBefore,
      loadAfter,
      sharing: 'the desk and the browser share the cores',
    }),
    '',
  ].join('\n');
};
