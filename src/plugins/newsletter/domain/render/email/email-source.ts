import { draftWords } from '../facts/draft-words';
import type { BulletinSubject } from '../outputs/subjects';
import { html } from '../web/html';
import { DAY } from './colours';
import type { Density } from './density';
import type { EmailSetting } from './email-setting';
import { head } from './head';
import { beneficiaries } from './parts/beneficiaries';
import { editorial } from './parts/editorial';
import { foot } from './parts/foot';
import { masthead } from './parts/masthead';
import { section } from './parts/section';
import { stories } from './parts/stories';
import { text } from './parts/text';
import { webView } from './parts/web-view';
import { preheader } from './preheader';
import { subjectLine } from './subject-line';

/** The MJML of a letter, in which everything that somebody typed is escaped; a compiler makes its HTML. */
export function emailSource({ document }: BulletinSubject, density: Density, setting: EmailSetting): string {
  const draft = draftWords(setting);
  const whole = html`<mjml lang="${setting.locale}" dir="ltr">
    ${head(subjectLine(document, setting), preheader(document))}<mj-body css-class="desk" width="600px" background-color="${DAY.desk}">
    ${draft && section(text('notice', html`<p><strong>${draft.title}</strong> ${draft.text}</p>`))}${webView(document, setting)}${masthead(document, setting)}${editorial(document, setting)}${stories(document, density, setting)}${beneficiaries(document, setting)}${foot(document, setting)}</mj-body>
  </mjml>\n`;
  return whole.toString();
}
