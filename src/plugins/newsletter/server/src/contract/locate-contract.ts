import { CONTRACT_DOCUMENTS, type ContractId, contractAddress } from '../../../contracts/reading/contract-addresses';
import type { Locale } from '../../../domain/locale';
import type { OperationDocument } from '../../../domain/render/outputs/subjects';
import { say } from '../messages';
import { renderBarePage } from '../outputs/web-pages';
import type { Located, Made } from '../public/whereabouts';
import { readContract } from './contract-reader';
import { docsPage } from './docs-page';
import { openApiIn } from './openapi-in';

/** The masthead that stands on the page: the row of its edition, and what it says. */
type Masthead = {
  readonly row: number | null;
  operationIn(locale: Locale): Promise<OperationDocument | null>;
};

const MAKE: { readonly [Id in ContractId]: (locale: Locale, masthead: Masthead) => Made | Promise<Made> } = {
  openapi: openApiIn,
  docs: async (locale, { operationIn }) => {
    const operation = await operationIn(locale);
    return renderBarePage(
      () =>
        docsPage(readContract(openApiIn(locale)), operation, {
          locale,
          say: (key, data) => say(locale, `newsletter.contract.page.${key}`, data),
        }),
      locale,
    );
  },
};

/** The contract in one of its forms; it changes with the program alone, its page with the masthead, too. */
export function locateContract(id: ContractId, locale: Locale, masthead: Masthead): Located {
  const { mediaType } = CONTRACT_DOCUMENTS[id];
  const isPage = mediaType === 'text/html';
  return {
    type: 'document',
    key: `contract/${id}/${locale}${isPage ? `/${masthead.row}` : ''}`,
    locale,
    address: contractAddress(id, locale),
    changedAt: null,
    ...(isPage ? { mediaType } : {}),
    make: () => MAKE[id](locale, masthead),
  };
}
