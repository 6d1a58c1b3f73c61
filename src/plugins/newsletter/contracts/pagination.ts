import { z } from 'zod';

/** Documents on a page where nothing is said. */
export const DEFAULT_PAGE_SIZE = 25;
/** The most that a page may hold. */
export const MAX_PAGE_SIZE = 100;
/** The most where `include` brings what lists do not hold: each bulletin on the page is then read whole. */
export const MAX_INCLUDING_PAGE_SIZE = 25;

/** Strapi's `meta.pagination`; pages count from 1, `pageCount` is 0 where there is nothing. */
export const pagination = z.strictObject({
  page: z.number().int().positive(),
  pageSize: z.number().int().positive().max(MAX_PAGE_SIZE),
  pageCount: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
});
