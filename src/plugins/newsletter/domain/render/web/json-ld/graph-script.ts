import type { Graph } from 'schema-dts';
import { type Html, html, trusted } from '../html';

/** Data for machines in a block that no browser runs; `<` never stands in it, so that nothing can end it early. */
export const graphScript = (graph: Graph): Html =>
  html`<script type="application/ld+json">${trusted(JSON.stringify(graph).replaceAll('<', '\\u003c'))}</script>\n`;
