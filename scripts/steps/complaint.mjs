/** A problem that the person at the keyboard can mend: printed in Greek and in English, without a stack trace. */
export class Complaint extends Error {
  /** `message` is `{ el, en }`; `details` is raw output of a tool, printed as it is. */
  constructor(message, details = '') {
    super(message.en);
    this.name = 'Complaint';
    this.lines = [message.el, message.en];
    this.details = details;
  }
}

/** Runs the body of a command; a `Complaint` is printed on stderr and ends the process with code 1, a bug is thrown on. */
export const orComplain = async (body) => {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    if (error.details) process.stderr.write(`\n${error.details.trimEnd()}\n`);
    process.stderr.write(`\n${error.lines.map((text) => `✗ ${text}`).join('\n')}\n`);
    process.exit(1);
  }
};
