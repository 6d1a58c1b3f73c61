const HEAD =
  '# Performance\n\nMeasured by `npm run bench -- --write`, which puts each part in the place of the one before.\n\n';

const titleOf = (section) => section.slice(0, section.indexOf('\n'));

/** Puts sections, which begin with a line `## …`, into a page of such sections: in place of their namesakes, or at the end. */
export const putSections = (page, sections) => {
  const standing = page.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  const all = new Map([...standing, ...sections].map((section) => [titleOf(section), section.trimEnd()]));
  return `${HEAD}${[...all.values()].join('\n\n')}\n`;
};
