import type { ContentPath } from '../../../domain/finding';

/** Where the workbench of a bulletin is in the desk; `:documentId` stands for the bulletin in its route. */
export const WORKBENCH_ROUTE = 'translate/:documentId';

/** What the workbench opens at: a segment by its id, or the first open one at a path of the bulletin. */
export type Aim = { readonly segment: string } | { readonly place: ContentPath };

/** Address of a bulletin's workbench. */
export function workbenchAddress(bulletinId: string, aim?: Aim): string {
  const query = new URLSearchParams(
    aim ? ('segment' in aim ? { segment: aim.segment } : { place: aim.place.join('.') }) : {},
  );
  return `/plugins/newsletter/translate/${bulletinId}${query.size > 0 ? `?${query}` : ''}`;
}
