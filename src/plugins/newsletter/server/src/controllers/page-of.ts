/** A whole number above 0 that PostgreSQL can hold; `null` for any other text. */
export const whole = (text: unknown): number | null => (/^[1-9]\d{0,8}$/.test(String(text)) ? Number(text) : null);

/** Which page of a list a call asks for: the first, unless it names another. */
export const pageOf = (ctx): number => whole(ctx.query.page) ?? 1;
