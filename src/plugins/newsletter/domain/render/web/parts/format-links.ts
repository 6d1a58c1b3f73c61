import { OUTPUTS, type OutputId } from '../../outputs/addresses';
import type { Setting } from '../../setting';
import { addressInLanguage } from '../addresses';
import { attributes, type Html, html } from '../html';
import { heading } from './heading';

/** The other forms of a bulletin that people read, in the order in which they are offered. */
const FORMATS = ['bulletin-pdf', 'bilingual-pdf', 'bulletin-text', 'email-html'] as const satisfies readonly OutputId[];

/** The ways to a bulletin's other forms. */
export function formatLinks(number: number, setting: Setting): Html {
  const { say } = setting;
  const links = FORMATS.map((format) => {
    const href = addressInLanguage(format, { number }, setting);
    return html`<li><a${attributes({ href, type: OUTPUTS[format].mediaType })}>${say(`web.format.${format}`)}</a></li>\n`;
  });
  return html`<section class="card formats">
    ${heading(2, say('web.formats'))}
    <ul>
    ${links}</ul>
  </section>\n`;
}
