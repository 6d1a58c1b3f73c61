import { DEFAULT_PAGE_SIZE } from '../../../contracts/pagination';
import { CONTRACT_DOCUMENTS } from '../../../contracts/reading/contract-addresses';
import { LOCALES } from '../../../domain/locale';
import { READING_ROOT, RESOURCES, type Resource } from '../../../domain/render/json/addresses';
import {
  OUTPUTS,
  type OutputId,
  type OutputParameters,
  outputAddress,
  PAGES_ROOT,
} from '../../../domain/render/outputs/addresses';
import { STYLESHEET } from '../../../domain/render/web/stylesheet';
import type { Catalogue, Recorded } from '../public/catalogue';
import { LISTS, type List } from '../public/lists';

/**
 * Every address of an export, relative to the origin, each once and always in the same order: the outputs that the desk
 * makes, its stylesheet, and the content API's documents, without a query and in each language. `PAGES_ROOT` leads to
 * another address and is not among them; what callers make up (`fields`, `sort`, filters, search) is not either.
 */
export const exportedAddresses = (catalogue: Catalogue): readonly string[] => [
  ...new Set([
    STYLESHEET.address,
    ...(Object.keys(OUTPUTS) as OutputId[]).flatMap((output) => outputsOf(output, catalogue)),
    ...Object.values(CONTRACT_DOCUMENTS).flatMap(({ path }) => negotiatedAndEach(READING_ROOT + path)),
    ...RESOURCES.flatMap((resource) => listPages(resource, catalogue)),
    ...documentsOf(catalogue),
  ]),
];

/** The address that leads readers to the archive in their language. */
export const ROOT_ADDRESS = PAGES_ROOT;

function outputsOf(output: OutputId, catalogue: Catalogue): string[] {
  const isPerLocale = OUTPUTS[output].path.includes('{locale}');
  const addresses = (parameters: OutputParameters) =>
    isPerLocale && parameters.locale === undefined
      ? LOCALES.map((locale) => outputAddress(output, { ...parameters, locale }))
      : [outputAddress(output, parameters)];
  return parametersOf(output, catalogue).flatMap(addresses);
}

function parametersOf(output: OutputId, catalogue: Catalogue): readonly OutputParameters[] {
  const { path, subject } = OUTPUTS[output];
  if (path.includes('{revision}')) {
    return readableRevisions(catalogue).map(({ number, revision }) => ({ number, revision }));
  }
  switch (subject) {
    case 'bulletin':
    case 'both-languages':
      return catalogue.issued.map(({ card: { number } }) => ({ number }));
    case 'story':
      return slugsIn(catalogue);
    case 'event':
      return catalogue.events.ordered.el.map(({ documentId }) => ({ id: documentId }));
    case 'announcement':
      return [...catalogue.announced.keys()].sort().map((id) => ({ id }));
    case 'beneficiary':
      return catalogue.beneficiaries.ordered.el.map(({ documentId }) => ({ id: documentId }));
    default:
      return [{}];
  }
}

const readableRevisions = ({ histories }: Catalogue): readonly Recorded[] =>
  [...histories.values()]
    .flat()
    .filter(({ withdrawal }) => !withdrawal)
    .toSorted((a, b) => a.number - b.number || a.revision - b.revision);

const slugsIn = ({ storyBySlug }: Catalogue) =>
  LOCALES.flatMap((locale) => [...storyBySlug[locale].keys()].map((slug) => ({ locale, slug })));

/** An address that leaves the language to the reader, and the same in each. */
const negotiatedAndEach = (path: string): string[] => [path, ...LOCALES.map((locale) => `${path}?locale=${locale}`)];

/** A list as it is without a query, and every page of it in each language. */
function listPages(resource: Resource, catalogue: Catalogue): string[] {
  const path = `${READING_ROOT}/${resource}`;
  const list = LISTS[resource] as unknown as List<unknown>;
  const later = LOCALES.flatMap((locale) => {
    const pages = Math.ceil(list.all(catalogue, locale).length / DEFAULT_PAGE_SIZE);
    return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => `${path}?locale=${locale}&page=${index + 2}`);
  });
  return [...negotiatedAndEach(path), ...later];
}

function documentsOf(catalogue: Catalogue): string[] {
  const at = (...parts: (string | number)[]) => [READING_ROOT, ...parts.map(encodeURIComponent)].join('/');
  const entries = (['events', 'speakers', 'beneficiaries'] as const).flatMap((resource) =>
    catalogue[resource].ordered.el.flatMap(({ documentId }) => negotiatedAndEach(at(resource, documentId))),
  );
  return [
    ...(catalogue.issued.length > 0 ? negotiatedAndEach(at('bulletins', 'latest')) : []),
    ...catalogue.issued.flatMap(({ card: { number } }) => negotiatedAndEach(at('bulletins', number))),
    ...readableRevisions(catalogue).flatMap(({ number, revision }) =>
      negotiatedAndEach(at('bulletins', number, 'revisions', revision)),
    ),
    ...slugsIn(catalogue).flatMap(({ locale, slug }) => [
      at('stories', slug),
      `${at('stories', slug)}?locale=${locale}`,
    ]),
    ...entries,
  ];
}
