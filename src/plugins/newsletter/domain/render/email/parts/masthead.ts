import { bulletinName, correctionWords, mastheadFacts } from '../../facts/masthead-facts';
import type { BulletinDocument } from '../../outputs/subjects';
import { type Html, html, NOTHING } from '../../web/html';
import { prose } from '../../web/parts/prose';
import { title } from '../../web/parts/title';
import type { EmailSetting } from '../email-setting';
import { factLines } from './facts';
import { funding } from './funding';
import { heading } from './heading';
import { kicker } from './kicker';
import { section } from './section';
import { text } from './text';

function correction(document: BulletinDocument, setting: EmailSetting): Html {
  const words = correctionWords(document, setting);
  if (words.length === 0) return NOTHING;
  const lines = words.map((line) => html`<p>${prose(line, setting.locale)}</p>`);
  return text('notice', html`${heading(2, setting.say('web.correction.title'))}${lines}`);
}

/** The head of a letter: who pays, the bulletin's title, its number, day and publisher, and that it was corrected. */
export function masthead(document: BulletinDocument, setting: EmailSetting): Html {
  const { locale } = setting;
  const { operation } = document;
  return section(
    funding(operation, setting),
    text(
      'ink',
      html`${kicker(operation?.title ?? null, setting)}${heading(1, title(bulletinName(document, setting), locale))}`,
    ),
    text('soft', factLines(mastheadFacts(document, setting), locale)),
    correction(document, setting),
  );
}
