import { readHtml, writeHtml } from './html-document';
import { type Inbox, inbox as ownInbox } from './inbox';
import { type Machine, type MachineAccess, MachineFailed, post } from './machine';

const SERVICE = 'https://language-tools.ec.europa.eu/etranslation/api';
const PATIENCE_MS = 120_000;
/** Above this the answer could be more than the desk reads of one request. */
const MOST_CHARACTERS = 200_000;

/**
 * eTranslation of the European Commission, by its REST API v2: `askTranslate` takes one document with all texts (Basic
 * authentication with the application's name and password) and gives the number of the request; the translation is
 * posted later, in base64, to the address of `deliveries`, or an `errorCode` to that of `notifications.failure`. That
 * address carries a token for one answer. As read in clients of others, for the Commission's description could not be
 * reached where this was written; glossaries, which it takes as well, are therefore not sent. The key is `name:password`.
 */
export function etranslation(
  { url, key, answersAt }: MachineAccess,
  inbox: Inbox = ownInbox,
  patienceMs = PATIENCE_MS,
): Machine {
  const root = url.replace(/\/$/, '') || SERVICE;
  const headers = { authorization: `Basic ${Buffer.from(key).toString('base64')}` };
  return {
    name: 'eTranslation',
    host: new URL(root).host,
    async translate(texts, { source, target }) {
      if (texts.join('').length > MOST_CHARACTERS) throw new MachineFailed('too much text at once');
      const { token, answer, giveUp } = inbox.await(patienceMs);
      const http = answersAt(token);
      const document = { format: 'html', content: base64Of(writeHtml(texts, source)) };
      try {
        const told = await post(
          `${root}/askTranslate`,
          {
            documentToTranslate: { document },
            sourceLanguage: source.toUpperCase(),
            targetLanguages: [target.toUpperCase()],
            domain: 'GEN',
            callerInformation: { externalReference: 'Deltio' },
            notifications: { success: { http }, failure: { http } },
            deliveries: { http },
          },
          headers,
        );
        const { requestId, errorCode, errorMessage } = (told ?? {}) as Record<string, unknown>;
        if (!(Number(requestId) > 0)) throw new MachineFailed(`not accepted: ${errorCode} ${errorMessage ?? ''}`);
        const translated = readHtml(Buffer.from(await answer, 'base64').toString('utf8'), texts.length);
        if (translated.every((text) => text === '')) throw new MachineFailed('no translation in the document');
        return translated;
      } finally {
        giveUp();
      }
    },
  };
}

const base64Of = (text: string): string => Buffer.from(text).toString('base64');
