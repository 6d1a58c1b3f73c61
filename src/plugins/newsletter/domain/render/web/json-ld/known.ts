type Known<T> = { [K in keyof T]?: Exclude<T[K], null | undefined | false> };

/** The properties that have a value: JSON-LD knows no `null`, and an empty list or a bare `false` says nothing. */
export const known = <T extends Readonly<Record<string, unknown>>>(properties: T): Known<T> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Known<T>;
