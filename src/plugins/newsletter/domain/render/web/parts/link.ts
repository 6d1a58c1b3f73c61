import { attributes, type Html, html, type Part } from '../html';
import { webAddress } from '../web-address';

/** A link to a page of the desk or another output of it; its text alone where there is no address. */
export const link = (href: string | null, text: Part, more: Readonly<Record<string, string | null>> = {}): Html =>
  href === null ? html`${text}` : html`<a${attributes({ href, ...more })}>${text}</a>`;

/** A link to a website that somebody typed, shown without its scheme; `null` where it is none that may be followed. */
export function webLink(typed: string | null): Html | null {
  const url = webAddress(typed);
  if (url === null) return null;
  return html`<a href="${url}">${url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')}</a>`;
}
