import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from '../../../../domain/render/email/letter';
import { UNSUBSCRIBE_HERE } from '../../../../domain/render/email/placeholders';
import { escapeHtml } from '../../../../domain/render/html/escape-html';
import type { Site } from '../../../../domain/render/outputs/subjects';

/** An image that travels with a letter: the address by which its HTML names it, and its file. */
export type Enclosed = { readonly address: string; readonly bytes: Uint8Array; readonly mime: string };

/** Who sends a letter of an operation without an address: a name that is nobody's (RFC 2606, 2). */
const SENDER_HERE = 'sender@sender.invalid';
/** As much of a digest as tells editions apart, in hexadecimal digits. */
const ENOUGH = 32;

const hostOf = ({ origin }: Site): string => /^https?:\/\/([a-z0-9.-]+)/i.exec(origin)?.[1] ?? 'message.invalid';

/** Text as mail has it before it is encoded (RFC 2045, 6.8). */
const inLines = (text: string): string => text.replaceAll('\n', '\r\n');

/** The HTML with the image's own place in the message instead of its address on the web. */
const enclosing = (html: string, { address }: Enclosed, cid: string): string =>
  html.replaceAll(`src="${escapeHtml(address)}"`, `src="cid:${cid}"`);

/**
 * A letter as a file (RFC 5322): text and HTML, the emblem with it where it is to be had, headers by which readers leave
 * the list (RFC 8058) with a placeholder in them, and a mark by which mail programs open it to be sent on. Its id, date
 * and boundaries come from the edition, so that the same letter is the same bytes.
 */
export function writeMessage(letter: Letter, enclosed: Enclosed | null, site: Site): Promise<Buffer> {
  const { digest, revision, locale, from, subject, html, text, issuedAt } = letter;
  const id = `${digest.slice(0, ENOUGH)}.${revision}.${locale}`;
  const host = hostOf(site);
  const cid = `emblem.${id}@${host}`;
  const composer = new MailComposer({
    from: { name: from.name ?? '', address: from.address ?? SENDER_HERE },
    subject,
    date: new Date(issuedAt),
    messageId: `<${id}@${host}>`,
    headers: {
      'Content-Language': locale,
      'List-Unsubscribe': `<${UNSUBSCRIBE_HERE}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'X-Unsent': '1',
    },
    text: inLines(text),
    html: inLines(enclosed === null ? html : enclosing(html, enclosed, cid)),
    attachments:
      enclosed === null
        ? []
        : [{ cid, content: Buffer.from(enclosed.bytes), contentType: enclosed.mime, contentDisposition: 'inline' }],
    // Base64 takes a third more than the text, quoted-printable three times as much where it is Greek.
    textEncoding: 'base64',
    baseBoundary: digest.slice(0, ENOUGH),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  } as ConstructorParameters<typeof MailComposer>[0]);
  return composer.compile().build();
}
