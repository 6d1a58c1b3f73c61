import { outputAddress } from '../../outputs/addresses';
import type { BulletinDocument } from '../../outputs/subjects';
import { type Html, html, joined } from '../../web/html';
import type { EmailSetting } from '../email-setting';
import { link } from './link';
import { section } from './section';
import { text } from './text';

/** The way to the same bulletin on the web, in either language: for whom a mail program shows the letter badly. */
export function webView({ number, alternates }: BulletinDocument, { say, base, site }: EmailSetting): Html {
  const elsewhere = alternates.map(({ locale }) =>
    link(site.origin + outputAddress('bulletin-page', { number, locale }), say('email.otherLanguage'), {
      lang: locale,
      hreflang: locale,
    }),
  );
  return section(text('soft', joined([link(base, say('email.webView')), ...elsewhere], html` · `)));
}
