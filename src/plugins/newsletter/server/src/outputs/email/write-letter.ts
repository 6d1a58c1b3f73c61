import { DENSITIES, MOST_BYTES } from '../../../../domain/render/email/density';
import { emailSetting } from '../../../../domain/render/email/email-setting';
import { emailSource } from '../../../../domain/render/email/email-source';
import { emailText } from '../../../../domain/render/email/email-text';
import type { Letter } from '../../../../domain/render/email/letter';
import { NEUTRAL, type Placeholders } from '../../../../domain/render/email/placeholders';
import { preheader } from '../../../../domain/render/email/preheader';
import { subjectLine } from '../../../../domain/render/email/subject-line';
import type { BulletinSubject } from '../../../../domain/render/outputs/subjects';
import type { Setting } from '../../../../domain/render/setting';
import type { MjmlCompiler } from './mjml-compiler';

type Compile = MjmlCompiler['compile'];

/** As much of the stories as a letter has room for. */
async function htmlOf(
  subject: BulletinSubject,
  placeholders: Placeholders,
  setting: Setting,
  compile: Compile,
): Promise<string> {
  const letter = emailSetting(subject.document, placeholders, setting);
  const least = DENSITIES[DENSITIES.length - 1];
  for (const density of DENSITIES) {
    const source = emailSource(subject, density, letter);
    // HTML is longer than the MJML that it is made of, so that some need not be made to be known as too long.
    if (density !== least && Buffer.byteLength(source) > MOST_BYTES) continue;
    const html = await compile(source);
    if (density === least || Buffer.byteLength(html) <= MOST_BYTES) return html;
  }
  throw new Error('A letter has no least density');
}

/** A mail address as programs take it without quotation marks; anything else is none to write to. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;

/** Writes the letter of a bulletin, with placeholders for what its sender puts in. */
export async function writeLetter(
  subject: BulletinSubject,
  setting: Setting,
  compile: Compile,
  placeholders = NEUTRAL,
): Promise<Letter> {
  const { locale, document } = subject;
  const { number, revision, digest, issuedAt, operation } = document;
  const email = operation?.contact.email ?? null;
  return {
    locale,
    number,
    revision,
    digest,
    issuedAt,
    from: { name: operation?.publisher ?? null, address: email !== null && ADDRESS.test(email) ? email : null },
    subject: subjectLine(document, setting),
    preheader: preheader(document),
    html: await htmlOf(subject, placeholders, setting, compile),
    text: emailText(subject, placeholders, setting),
  };
}
