/** What makes HTML of MJML; loaded when the first letter is written, because it takes its time and memory. */
type Mjml = typeof import('mjml').default;

/** Nothing is read from a disk or loaded by the letter's readers, and what is not MJML is a bug of ours. */
const OPTIONS = { validationLevel: 'strict', keepComments: false, ignoreIncludes: true, fonts: {} } as const;

/** Line breaks stay, so that letters can be read and compared; indentation and blank lines are a third of their bytes. */
const withoutIndentation = (html: string): string =>
  html
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{2,}/g, '\n')
    // Whatever the image's own proportions: no number, so no attribute of HTML.
    .replaceAll(' height="auto"', '');

/** The HTML of a letter; the same MJML gives the same bytes. */
export async function compileMjml(source: string): Promise<string> {
  const loaded = (await import('mjml')) as unknown as { default: Mjml | { default: Mjml } };
  const compile = typeof loaded.default === 'function' ? loaded.default : loaded.default.default;
  const { html } = await compile(source, OPTIONS);
  return `${withoutIndentation(html).trim()}\n`;
}
