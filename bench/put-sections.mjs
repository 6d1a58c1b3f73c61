const HEAD = `# Performance

Measured by \`npm run bench -- --write\`, which puts each part in the place of the one before. The bars first; how each
was measured, and everything beside, stands below.

`;

const TABLE = ['| Bar | Measured | Met |', '| --- | ---: | :---: |'];

const titleOf = (section) => section.slice(0, section.indexOf('\n'));
const rowOf = ({ title, measured, isMet }) => `| ${title} | ${measured} | ${isMet ? 'yes' : '**no**'} |`;
const barOf = (row) => row.slice(2, row.indexOf(' | '));

/** The rows of the opening table as they stand. */
const rowsIn = (page) =>
  page
    .slice(0, page.search(/^## /m))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !TABLE.includes(line));

/**
 * Puts parts, each a section that begins with a line `## …` and the bars that it tells of, into a page of such sections
 * that opens with a table of all bars: in place of their namesakes, or at the end.
 */
export const putSections = (page, parts) => {
  const standing = page.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  const sections = parts.map(({ section }) => section);
  const all = new Map([...standing, ...sections].map((section) => [titleOf(section), section.trimEnd()]));
  const rows = [...rowsIn(page), ...parts.flatMap(({ bars }) => bars.map(rowOf))];
  const table = [...TABLE, ...new Map(rows.map((row) => [barOf(row), row])).values()];
  return `${HEAD}${table.join('\n')}\n\n${[...all.values()].join('\n\n')}\n`;
};
