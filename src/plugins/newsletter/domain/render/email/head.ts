import { type Html, html, trusted } from '../web/html';
import { DAY } from './colours';
import { STYLE } from './style';

/** Faces with good Greek that readers' own machines have: nothing is loaded. */
const FACES = "Georgia, 'Noto Serif', 'Times New Roman', serif";

/** What a letter says of itself to mail programs, and how its parts look unless they say otherwise. */
export const head = (subject: string, preheader: string): Html => html`<mj-head>
  <mj-title>${subject}</mj-title>
  <mj-preview>${preheader}</mj-preview>
  <mj-attributes>
  <mj-all font-family="${trusted(FACES)}" />
  <mj-section background-color="${DAY.paper}" padding="0" />
  <mj-text color="${DAY.ink}" font-size="16px" line-height="1.5" padding="8px 24px" />
  <mj-image padding="8px 24px 4px" />
  <mj-divider border-color="${DAY.line}" border-width="1px" padding="16px 24px" />
  </mj-attributes>
  <mj-style>${trusted(STYLE)}</mj-style>
  <mj-raw><meta name="color-scheme" content="light dark"></mj-raw>
  <mj-raw><meta name="supported-color-schemes" content="light dark"></mj-raw>
  <mj-raw><meta name="robots" content="noindex"></mj-raw>
</mj-head>\n`;
