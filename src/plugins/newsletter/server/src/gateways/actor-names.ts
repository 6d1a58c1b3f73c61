import type { Core } from '@strapi/strapi';

/** The names to show for actors, by actor; one that is no administrator, or none any more, is shown as it is. */
export async function actorNames(strapi: Core.Strapi, actors: readonly string[]): Promise<Map<string, string>> {
  const ids = actors.flatMap((actor) => actor.match(/^admin:(\d+)$/)?.[1] ?? []);
  const users: { id: number; firstname: string | null; lastname: string | null }[] = await strapi.db
    .query('admin::user')
    .findMany({ select: ['id', 'firstname', 'lastname'], where: { id: { $in: ids } } });
  const names = new Map(users.map((user) => [`admin:${user.id}`, nameOf(user)]));
  return new Map(actors.map((actor) => [actor, names.get(actor) || actor]));
}

const nameOf = ({ firstname, lastname }: { firstname: string | null; lastname: string | null }): string =>
  [firstname, lastname].filter(Boolean).join(' ');
