import type { Effort, Step } from './tally';

/** Seconds of the keystroke-level model (Card, Moran and Newell 1980): an average typist who knows the way. */
const SECONDS = { think: 1.35, point: 1.1, press: 0.2, changeHands: 0.4, character: 0.28 };

const MANY = 3;

/** Why a step takes more than three clicks. */
const WHY: Readonly<Record<string, string>> = {
  'put a photo in':
    'Strapi’s library asks twice: before a file goes up, and before it is taken. The file is dropped onto its place.',
};

const secondsOf = ({ clicks, fields, characters }: Effort): number => {
  const { think, point, press, changeHands, character } = SECONDS;
  const reach = think + point + press;
  // To a field the hand goes from the mouse to the keyboard and back.
  return clicks * reach + fields * (reach + 2 * changeHands) + characters * character;
};

const total = (steps: readonly Step[]): Effort => ({
  clicks: steps.reduce((sum, { clicks }) => sum + clicks, 0),
  fields: steps.reduce((sum, { fields }) => sum + fields, 0),
  characters: steps.reduce((sum, { characters }) => sum + characters, 0),
});

const inWords = (seconds: number): string =>
  `${Math.floor(Math.round(seconds) / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

const figures = (effort: Effort): string =>
  `${effort.clicks} | ${effort.fields} | ${effort.characters} | ${inWords(secondsOf(effort))}`;

const HEAD = ['| step | clicks | fields | characters | time |', '|---|--:|--:|--:|--:|'];

/** Steps that take more than three clicks and do not say why. */
export const unexplained = (steps: readonly Step[]): string[] =>
  steps.filter(({ name, clicks }) => clicks > MANY && !WHY[name]).map(({ name, clicks }) => `${name}: ${clicks}`);

/** Markdown of what every step of the way took, person after person. */
export function clickTable(steps: readonly Step[]): string {
  const turns: Step[][] = [];
  for (const step of steps) {
    const turn = turns.at(-1);
    if (turn?.[0]?.who === step.who) turn.push(step);
    else turns.push([step]);
  }
  const table = turns.flatMap((turn) => [
    `## ${turn[0]?.who}`,
    [
      ...HEAD,
      ...turn.map((step) => `| ${step.name} | ${figures(step)} |`),
      `| **sum** | ${figures(total(turn))} |`,
    ].join('\n'),
    ...turn.flatMap(({ name, clicks }) => (clicks > MANY && WHY[name] ? [`*${name}*: ${WHY[name]}`] : [])),
  ]);
  return `${[INTRO, '## In all', [...HEAD, `| from “New bulletin” to “Published” | ${figures(total(steps))} |`].join('\n'), ...table].join('\n\n')}\n`;
}

const INTRO = `# Clicks

What it takes to bring a bulletin of two stories, with a new event, a new speaker and a photo, from “New bulletin” to the
readers, when the approver returns it once. \`tests/browser/whole-way.test.ts\` goes this way in a real browser, in Greek
and in English, counts, and fails where this page says otherwise;
\`DELTIO_WRITE_DOCS=true npm test -- browser -- whole-way\` writes it.

A click is a press of the mouse on a button, a link or a line of a list, or a file that is dropped. Going into a field is
told apart: Tab does it as well. Time is that of the hands alone, by the keystroke-level model (Card, Moran and Newell
1980); reading, writing and taking thought come on top.`;
