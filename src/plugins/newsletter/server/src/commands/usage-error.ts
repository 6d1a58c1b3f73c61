/** What was typed cannot be done; ends the command with exit code 2, so that 1 stays for what was found. */
export class UsageError extends Error {}
