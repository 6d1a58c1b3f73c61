import { LOCALES, type Locale } from '../../../domain/locale';
import { addressOf } from '../../../domain/render/json/addresses';
import { outputAddress } from '../../../domain/render/outputs/addresses';
import type { EditionNews } from '../gateways/webhook-gateway';

/** What is told of an edition; `at` is UTC, ISO 8601. */
type EditionFacts = EditionNews & { readonly digest: string; readonly at: string };

/** What names a message to its receivers, also where it comes twice. */
export const eventId = ({ event, number, revision }: EditionNews): string => `${event}/${number}/${revision}`;

/** A message as receivers get it: the same for each, whenever it is delivered. */
export function editionEvent({ event, number, revision, digest, at }: EditionFacts, origin: string) {
  const inEach = (address: (locale: Locale) => string) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, origin + address(locale)]));
  return {
    id: eventId({ event, number, revision }),
    event,
    number,
    revision,
    digest,
    at,
    urls: {
      page: inEach((locale) => outputAddress('bulletin-page', { number, locale })),
      document: inEach((locale) => addressOf('bulletins', number, locale)),
    },
  };
}
