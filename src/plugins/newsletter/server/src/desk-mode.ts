let serving = true;

/** Says that this process runs one command: it neither seeds nor publishes what is due. */
export const serveNobody = (): void => {
  serving = false;
};

/** Whether this process is the desk itself, and not one of its commands. */
export const isServing = (): boolean => serving;
