import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire: `to` by the envelope, `subject` and `text` decoded. */
export interface CaughtMail {
  to: string[];
  headers: Record<string, string>;
  subject: string;
  text: string;
}

/** An SMTP server on 127.0.0.1 that keeps what it is given. */
export interface MailCatcher {
  port: number;
  /** Gives what came since it was last asked, and forgets it. */
  take(): CaughtMail[];
  /** From now on refuses every recipient, or takes them again. */
  refuse(refuses: boolean): void;
  stop(): Promise<void>;
}

const ENCODED_WORD = /=\?utf-8\?([bq])\?([^?]*)\?=/gi;

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_match, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

const decodedWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (words) =>
      Buffer.concat(
        [...words.matchAll(ENCODED_WORD)].map(([, kind = '', word = '']) =>
          kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : quotedPrintable(word.replaceAll('_', ' ')),
        ),
      ).toString('utf8'),
    );

const decodedBody = (body: string, encoding: string | undefined): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return (encoding === 'quoted-printable' ? quotedPrintable(body) : Buffer.from(body, 'latin1')).toString('utf8');
};

const parse = (raw: string, to: string[]): CaughtMail => {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = decodedBody(raw.slice(end + 4), headers['content-transfer-encoding']);
  return { to, headers, subject: decodedWords(headers.subject ?? ''), text: body.replaceAll('\r\n', '\n') };
};

/** Starts an SMTP server that keeps every mail; end it with `stop()`. */
export const catchMail = async (): Promise<MailCatcher> => {
  const caught: CaughtMail[] = [];
  let refuses = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => done(refuses ? new Error('No such mailbox') : undefined),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        caught.push(
          parse(
            Buffer.concat(chunks).toString('latin1'),
            envelope.rcptTo.map(({ address }) => address),
          ),
        );
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    take: () => caught.splice(0),
    refuse: (value) => {
      refuses = value;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
