import type { Locale } from '../../../locale';
import type { Fact } from '../../facts/fact';
import { type Html, html, joined } from '../../web/html';
import { prose } from '../../web/parts/prose';

/** Facts, a line each. */
export const factLines = (facts: readonly Fact[], locale: Locale): Html =>
  joined(
    facts.map(
      ({ name, values }) =>
        html`<strong>${name}:</strong> ${joined(
          values.map((value) => prose(value, locale)),
          ', ',
        )}`,
    ),
    html`<br>`,
  );
