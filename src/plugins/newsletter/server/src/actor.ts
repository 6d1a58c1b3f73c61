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

/** Whether somebody with a name of their own came by a way in; schedules and commands run by themselves. */
export const isPerson = (channel: string): boolean => channel === 'admin' || channel === 'token';

/** The id of the administrator that an actor is, as Strapi remembers who made a row; `undefined` for any other. */
export function administratorOf({ name }: Pick<Actor, 'name'>): number | undefined {
  const [, id] = /^admin:(\d+)$/.exec(name) ?? [];
  return id === undefined ? undefined : Number(id);
}
