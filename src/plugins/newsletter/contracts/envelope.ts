import { z } from 'zod';
import { fallbacks } from './fallback';
import { pagination } from './pagination';

/** What is said beside one document; `fallbacks` is there for who asked for a second language. */
export const documentMeta = z.strictObject({ fallbacks: fallbacks.optional() });

/** What is said beside a page of documents. */
export const listMeta = z.strictObject({ pagination, fallbacks: fallbacks.optional() });

/** Strapi's answer with one document. */
export const oneOf = <T extends z.ZodType>(data: T) => z.strictObject({ data, meta: documentMeta });

/** Strapi's answer with a page of documents. */
export const listOf = <T extends z.ZodType>(data: T) => z.strictObject({ data: z.array(data), meta: listMeta });
