/** The pages of the desk in the order of their links; the first is the one that the menu leads to. */
export const DESK_PAGES = ['board', 'calendar', 'languages', 'archive'] as const;
export type DeskPageName = (typeof DESK_PAGES)[number];

const ROOT = '/plugins/newsletter';

/** Where a page of the desk is in the admin. */
export const deskAddress = (page: DeskPageName): string => (page === DESK_PAGES[0] ? ROOT : `${ROOT}/${page}`);
