import type { Operation } from '../../bulletin/bulletin';
import type { Locale } from '../../locale';
import { projectLogo } from './logo';

/** The masthead: the operation, who pays for it and what EU law has to be read beside it. */
export const projectOperation = (operation: Operation, locale: Locale) => ({
  documentId: operation.documentId,
  acronym: operation.acronym,
  title: operation.title[locale],
  programme: operation.programme[locale],
  programmingPeriod: operation.programmingPeriod,
  code: operation.code,
  budget: operation.budget,
  fund: { name: operation.fundName[locale], acronym: operation.fundAcronym[locale] },
  fundingStatement: operation.fundingStatement[locale],
  disclaimer: operation.disclaimer[locale],
  publisher: operation.publisher[locale],
  contact: { email: operation.email, phone: operation.phone },
  website: operation.website,
  emblem: projectLogo(operation.emblem, locale),
  logos: operation.logos.flatMap((logo) => projectLogo(logo, locale) ?? []),
});
