const times = (number) => `${number >= 10 ? Math.round(number) : number.toFixed(2)} ×`;
const milliseconds = (number) => `${number >= 10 ? Math.round(number) : number.toFixed(1)} ms`;

/** A bar that was set, what was measured for it, and whether it is met. */
const bar = (title, measured, isMet) => ({ title, measured, isMet });

const READERS = ['Whole bulletin', 'Whole bulletin, gzip', 'Whole bulletin, 304', 'List'];
const HARDEST = 32;

/** What public reading was to reach, from the lines of its table. */
export const barsOfReading = (lines) => {
  const at = (title, connections) => lines.find((line) => line.title === title && line.connections === connections);
  const ratios = READERS.map((title) => {
    const [one, many] = [at(title, 1), at(title, HARDEST)].map(({ toPlain }) => toPlain.median);
    const measured = `${times(one)} and ${times(many)}`;
    return bar(
      `${title}: at least 0.8 × plain Node, at 1 and ${HARDEST} connections`,
      measured,
      Math.min(one, many) >= 0.8,
    );
  });
  const slowest = Math.max(...READERS.map((title) => at(title, HARDEST).p99.deltio));
  const least = Math.min(...lines.map(({ toStrapi }) => toStrapi.median));
  return [
    ...ratios,
    bar(`p99 at ${HARDEST} connections under 20 ms, of all four`, milliseconds(slowest), slowest < 20),
    bar("At least 60 × Strapi's own route, of all four", times(least), least >= 60),
  ];
};

/** What growth was to stay under, from its lines and the times of first answers. */
export const barsOfGrowth = (lines, misses, { small, large }) => {
  const most = Math.max(...lines.map(({ ratio }) => ratio.median));
  const miss = Math.max(...Object.values(misses).map(({ cost }) => cost));
  return [
    bar(
      `Processor time of an answer grows less than 1.1 × from ${small} to ${large.toLocaleString('en-GB')} bulletins`,
      times(most),
      most < 1.1,
    ),
    bar('A bulletin that is not in memory costs less than 2 ms more (JSON, median)', milliseconds(miss), miss < 2),
  ];
};

/** What search was to reach, at each size. */
export const barsOfSearch = (sizes) =>
  sizes.map(({ count, lines }) => {
    const [title, body] = ['title', 'body'].map((kind) => lines.find((line) => line.kind === kind).toFts5.median);
    const named = `${count.toLocaleString('en-GB')} bulletins`;
    const measured = `${times(title)} and ${times(body)}`;
    return bar(
      `Search of ${named}: at least 0.5 × bare FTS5, headlines and bodies`,
      measured,
      Math.min(title, body) >= 0.5,
    );
  });

/** What a publication was to cost at most. */
export const barsOfPublish = ({ median }) => [
  bar("Publishing at most 1.05 × Strapi's own publishes and the checks", times(median), median <= 1.05),
];

/** How long a start was to take at most. */
export const barsOfStartUp = (lines) => {
  const [time, processor] = ['listening', 'processor'].map(
    (moment) => lines.find((line) => line.moment === moment).toStrapi,
  );
  return [
    bar('Cold start at most 1.05 × Strapi alone', times(time.median), time.median <= 1.05),
    bar('Cold start at most 1.05 × Strapi alone, by processor time', times(processor.median), processor.median <= 1.05),
  ];
};

/** When the admin was to be ready, and how long typing was to wait. */
export const barsOfAdmin = ({ linkPanels, board, toAlone, typing, check, workbench, translating }, bulletins) => {
  const soon = 2000;
  return [
    bar(
      `Edit view with all panels within 2 s, opened among ${bulletins} bulletins`,
      milliseconds(linkPanels.median),
      linkPanels.median < soon,
    ),
    bar(`Board of ${bulletins} bulletins within 2 s`, milliseconds(board.median), board.median < soon),
    bar(
      "Form ready at most 1.1 × Strapi's own, with all panels",
      times(toAlone.editable.median),
      toAlone.editable.median <= 1.1,
    ),
    bar(
      'No key waits 100 ms while the checks run along',
      milliseconds(typing.deltio.key.median),
      typing.deltio.key.median < 100,
    ),
    bar('Workbench of 20 stories within 1 s', milliseconds(workbench.median), workbench.median < 1000),
    bar('No key in the workbench waits 100 ms', milliseconds(translating.median), translating.median < 100),
    bar('Live check answered within 100 ms', milliseconds(check.median), check.median < 100),
  ];
};

/** How soon a memory was to answer. */
export const barsOfTranslating = ({ slowest, learnt }) => [
  bar(
    `Memory of ${learnt.toLocaleString('en-GB')} segments asked for one in under 30 ms, the slowest`,
    milliseconds(slowest.median),
    slowest.median < 30,
  ),
];

/** What a desk was to hold at most: with every output made, and after thousands of forms that nobody asks for twice. */
export const barsOfMemory = (seen, names) =>
  Object.entries(names).flatMap(([desk, named]) => {
    const of = (stage, what) => {
      const held = seen[desk][stage];
      return bar(`Memory under 350 MiB, ${named}, ${what}`, `${Math.round(held)} MiB`, held < 350);
    };
    return [of('shown', 'every output made'), of('fourth', 'thousands of forms asked for besides')];
  });
