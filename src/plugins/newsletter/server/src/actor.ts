/** Who asks, in which role, and by which way in. */
export type Actor = {
  /** Stable name: `admin:<id>`, `token:<id>`, `command:<name>` or `schedule`. */
  readonly name: string;
  /** The role codes held, joined by a comma. */
  readonly role: string;
  readonly channel: 'admin' | 'token' | 'schedule' | 'command';
};

/** The actor of a command that the server's owner runs. */
export const commandActor = (name: string): Actor => ({ name: `command:${name}`, role: 'owner', channel: 'command' });
