import { z } from 'zod';
import { pagination } from './pagination';

/** Strapi's answer with one document. */
export const oneOf = <T extends z.ZodType>(data: T) => z.strictObject({ data, meta: z.strictObject({}) });

/** Strapi's answer with a page of documents. */
export const listOf = <T extends z.ZodType>(data: T) =>
  z.strictObject({ data: z.array(data), meta: z.strictObject({ pagination }) });
