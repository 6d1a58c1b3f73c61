/** The day that it is at the desk (`YYYY-MM-DD`), at a moment: by the clocks in Athens. */
export const deskDay = (moment: Date = new Date()): string => DAY.format(moment);

// Of all locales, Sweden's writes the date as ISO 8601 does.
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Athens', dateStyle: 'short' });
