import { OUTPUTS, type OutputId } from '../../outputs/addresses';
import type { Setting } from '../../setting';
import { addressOfMade } from '../addresses';
import { attributes, type Html, html, NOTHING } from '../html';
import { heading } from './heading';

/** The other forms of a bulletin that people read, in the order in which they are offered. */
const FORMATS = ['bulletin-pdf', 'bilingual-pdf', 'bulletin-text', 'email-html'] as const satisfies readonly OutputId[];

/** The ways to a bulletin's other forms; nothing where the desk makes none. */
export function formatLinks(number: number, setting: Setting): Html {
  const { say } = setting;
  const links = FORMATS.flatMap((format) => {
    const href = addressOfMade(format, { number }, setting);
    return href === null
      ? []
      : [
          html`<li><a${attributes({ href, type: OUTPUTS[format].mediaType })}>${say(`web.format.${format}`)}</a></li>\n`,
        ];
  });
  if (links.length === 0) return NOTHING;
  return html`<section class="card formats">
    ${heading(2, say('web.formats'))}
    <ul>
    ${links}</ul>
  </section>\n`;
}
