import { LOCALES } from '../../../domain/locale';
import { type OutputId, type OutputParameters, outputAddress } from '../../../domain/render/outputs/addresses';
import type { SitePage } from '../../../domain/render/outputs/subjects';
import type { Catalogue } from '../public/catalogue';

/** Every page that a search engine should know, in each language that has it: archive, bulletins, stories, events, beneficiaries. */
export function sitePages({ issued, stories, events, beneficiaries, changedAt }: Catalogue): SitePage[] {
  const inBoth = (output: OutputId, parameters: OutputParameters, at: string | null): SitePage => ({
    addresses: Object.fromEntries(LOCALES.map((locale) => [locale, outputAddress(output, { ...parameters, locale })])),
    changedAt: at,
  });
  return [
    inBoth('archive-page', {}, changedAt),
    ...issued.map(({ card }) => inBoth('bulletin-page', { number: card.number }, card.issuedAt)),
    ...stories.map(({ card, story }) => ({
      addresses: Object.fromEntries(
        LOCALES.flatMap((locale) => {
          const slug = story.slug[locale];
          return slug === null ? [] : [[locale, outputAddress('story-page', { locale, slug })]];
        }),
      ),
      changedAt: card.issuedAt,
    })),
    ...events.ordered.el.map(({ documentId }) => inBoth('event-page', { id: documentId }, changedAt)),
    ...beneficiaries.ordered.el.map(({ documentId }) => inBoth('beneficiary-page', { id: documentId }, changedAt)),
  ];
}
