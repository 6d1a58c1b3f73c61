import type { Core } from '@strapi/strapi';
import { adminRoutes } from '../routes/admin';

type Owner = { readonly strapi: Core.Strapi };
type Action = (ctx: unknown) => unknown;
type Controller = (owner: Owner) => Readonly<Record<string, Action>>;

const actionsOf = (name: string): string[] =>
  adminRoutes.routes.flatMap(({ handler }) => (handler.startsWith(`${name}.`) ? handler.slice(name.length + 1) : []));

/**
 * Controllers with the actions that the routes name, each read at the first question to it: all that they lean on, the
 * rules and the formats, is half of the plugin's modules, and no start has to wait for it.
 */
export const onDemand = (controllers: Readonly<Record<string, () => Promise<Controller>>>) =>
  Object.fromEntries(
    Object.entries(controllers).map(([name, read]) => [
      name,
      (owner: Owner) => {
        let opened: Promise<ReturnType<Controller>> | undefined;
        const answer = (action: string) => async (ctx: unknown) => {
          opened ??= read().then((controller) => controller(owner));
          return (await opened)[action]?.(ctx);
        };
        return Object.fromEntries(actionsOf(name).map((action) => [action, answer(action)]));
      },
    ]),
  );
