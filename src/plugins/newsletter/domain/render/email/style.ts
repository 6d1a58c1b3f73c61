import { DAY, NIGHT } from './colours';

/** What the night changes, by the class of what it changes. */
const AT_NIGHT = [
  ['.desk, .desk > div', `background-color:${NIGHT.desk}`],
  ['.paper, .paper > table', `background:${NIGHT.paper}`],
  ['.card', `background-color:${NIGHT.card}`],
  ['.notice', `background-color:${NIGHT.notice}`],
  ['.ink > div, .ink td, .desk h1, .desk h2, .desk h3', `color:${NIGHT.ink}`],
  ['.soft > div, .soft td, .soft', `color:${NIGHT.soft}`],
  ['.kicker', `color:${NIGHT.clay}`],
  ['.desk a', `color:${NIGHT.sea}`],
  ['.rule p', `border-top-color:${NIGHT.line}`],
] as const;

const important = (declaration: string): string => `${declaration} !important;`;

const night = AT_NIGHT.map(([selector, declaration]) => `${selector} { ${important(declaration)} }`).join('\n');

/** The night of Outlook on the web, which turns colours itself and marks what it has turned. */
const outlookNight = AT_NIGHT.filter(([, declaration]) => declaration.startsWith('color'))
  .map(([selector, declaration]) => {
    const marked = selector.replace(/(^|, )/g, '$1[data-ogsc] ');
    return `${marked} { ${important(declaration)} }`;
  })
  .join('\n');

/**
 * What cannot be written beside a letter's text: programs that drop it show the letter as well, by day. The plate under
 * logos is kept light by night, because logos are drawn for paper.
 */
export const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.desk h1, .desk h2, .desk h3, .desk h4, .desk h5, .desk h6 { margin: 0 0 8px; line-height: 1.25; }
.desk p { margin: 0 0 12px; }
.desk ul, .desk ol { margin: 0 0 12px; padding: 0 0 0 24px; }
.desk blockquote { margin: 0 0 12px; padding: 0 0 0 16px; border-left: 3px solid ${DAY.line}; }
.desk pre { white-space: pre-wrap; word-break: break-word; font-size: 14px; }
.desk a { color: ${DAY.sea}; }
.text img { display: block; max-width: 100%; height: auto; }
@media (prefers-color-scheme: dark) {
${night}
}
${outlookNight}
`;
