/** An answer that was given, or is being made. */
export type Answering = void | Promise<void>;

/** Goes on with a value at once where it is there: a promise would cost a reader of what is in memory a turn. */
export const onceThere = <T>(value: T | Promise<T>, goOn: (value: T) => Answering): Answering =>
  value instanceof Promise ? value.then(goOn) : goOn(value);
