import { READING_ROOT } from '../../domain/render/json/addresses';
import type { ReadingErrorCode } from '../error';
import type { QueryName } from './parameters';

/** Where the contract itself is read, beneath the root: by programs, and by people. */
export const CONTRACT_DOCUMENTS = {
  openapi: { path: '/openapi.json', mediaType: 'application/json' },
  docs: { path: '/docs', mediaType: 'text/html' },
} as const;

/** A form of the contract by its id. */
export type ContractId = keyof typeof CONTRACT_DOCUMENTS;

/** What the contract is asked with: the language of its words. */
export const CONTRACT_QUERY = ['locale'] as const satisfies readonly QueryName[];

/** What may go wrong when it is read. */
export const CONTRACT_ERRORS = [
  'unknown_parameter',
  'repeated_parameter',
  'unknown_locale',
  'malformed_request',
  'request_timeout',
  'method_not_allowed',
  'url_too_long',
  'headers_too_large',
  'internal_error',
] as const satisfies readonly ReadingErrorCode[];

/** The address of the contract in one language. */
export const contractAddress = (id: ContractId, locale: string): string =>
  `${READING_ROOT}${CONTRACT_DOCUMENTS[id].path}?locale=${locale}`;
