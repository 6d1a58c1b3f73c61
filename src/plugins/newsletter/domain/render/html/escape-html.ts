const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that no HTML document may hold; tab, line feed and carriage return may stay. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}/gu;

/** Text made safe for HTML, as content and inside a quoted attribute alike. */
export const escapeHtml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
