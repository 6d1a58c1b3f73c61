import { CONTRACT_DOCUMENTS, type ContractId, contractAddress } from '../../../contracts/reading/contract-addresses';
import type { Locale } from '../../../domain/locale';
import { say } from '../messages';
import { renderBarePage } from '../outputs/web-pages';
import type { Located, Made } from '../public/whereabouts';
import { readContract } from './contract-reader';
import { docsPage } from './docs-page';
import { openApiIn } from './openapi-in';

const MAKE: { readonly [Id in ContractId]: (locale: Locale) => Made } = {
  openapi: openApiIn,
  docs: (locale) =>
    renderBarePage(
      () =>
        docsPage(readContract(openApiIn(locale)), {
          locale,
          say: (key, data) => say(locale, `newsletter.contract.page.${key}`, data),
        }),
      locale,
    ),
};

/** The contract in one of its forms; it changes with the program alone. */
export function locateContract(id: ContractId, locale: Locale): Located {
  const { mediaType } = CONTRACT_DOCUMENTS[id];
  return {
    type: 'document',
    key: `contract/${id}/${locale}`,
    locale,
    address: contractAddress(id, locale),
    changedAt: null,
    ...(mediaType === 'text/html' ? { mediaType } : {}),
    make: () => MAKE[id](locale),
  };
}
