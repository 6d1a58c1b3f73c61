/** Loads a module with Node's own `require` from the project's root, outside Jest's sandbox (see native-environment.cjs). */
export const { requireNatively } = globalThis as unknown as { requireNatively: <Module>(id: string) => Module };
