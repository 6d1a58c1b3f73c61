/** That somebody writes in a document, in one language. Moments are UTC, ISO 8601. */
export type Presence = {
  readonly actor: string;
  readonly since: string;
  /** When it was said last. */
  readonly seen: string;
  /** Who took the document over from them, and when. */
  readonly taken: { readonly by: string; readonly at: string } | null;
};

/** So long a presence lasts that nobody says again: more than two beats of a form's heart. */
export const PRESENCE_LASTS_MS = 40_000;

/** Whether a presence still stands at a moment. */
export const isPresent = ({ seen }: Presence, now: string): boolean =>
  Date.parse(now) - Date.parse(seen) <= PRESENCE_LASTS_MS;

/**
 * What one actor is told of all presences in a document: who else writes in it, the first one first, and who took it over
 * from the actor. Whoever took over and left has given it back.
 */
export function presenceFor(
  actor: string,
  presences: readonly Presence[],
  now: string,
): { readonly writing: readonly Presence[]; readonly takenOver: Presence['taken'] } {
  const present = presences.filter((presence) => isPresent(presence, now));
  const takenFrom = ({ taken }: Presence) => (present.some((other) => other.actor === taken?.by) ? taken : null);
  const own = present.find((presence) => presence.actor === actor);
  return {
    writing: present
      .filter((presence) => presence.actor !== actor && !takenFrom(presence))
      .sort((one, other) => Date.parse(one.since) - Date.parse(other.since)),
    takenOver: own ? takenFrom(own) : null,
  };
}
