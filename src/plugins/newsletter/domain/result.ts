/** Outcome of an operation that may be refused: a value, or the reason why there is none. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps a reason as a refusal. */
export const refuse = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** Fails to compile where a union is not handled to the end; throws if it is reached at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
