import os from 'node:os';

/** A number without decimals, in groups of three digits. */
export const whole = (number) => Math.round(number).toLocaleString('en-GB');

const short = (number) => (number >= 10 ? whole(number) : number.toFixed(2));

/** A spread of ratios: the median in bold, the least and the most. */
export const range = ({ median, least, most }) => `**${short(median)}** (${short(least)}–${short(most)})`;

const row = (cells) => `| ${cells.join(' | ')} |`;

/** A table in Markdown, as lines; the first column holds words, the others figures. */
export const table = (head, rows) => [
  row(head),
  row(head.map((_name, index) => (index === 0 ? '---' : '---:'))),
  ...rows.map(row),
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

/** How, where and when a part was measured, as lines; `sharing` says who else is at work on the cores by design. */
export const circumstances = ({ command, rounds, loadBefore, loadAfter, sharing }) => [
  `- Command: \`${command}\` (rounds made: ${rounds})`,
  `- Machine: ${machine()}`,
  `- Load average over a minute: ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after (${sharing})`,
  `- Day: ${new Date().toISOString().slice(0, 10)}`,
];
