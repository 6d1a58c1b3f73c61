import type { Core } from '@strapi/strapi';
import { callerActor, callerLocale } from '../caller';
import type { Onlooker } from '../onlooker';

/** Who calls an admin route, with what they may do, in the language to answer in. */
export const onlookerOf = (strapi: Core.Strapi, ctx): Onlooker => ({
  actor: callerActor(strapi),
  ability: ctx.state.userAbility,
  locale: callerLocale(strapi),
});
