import type { Core } from '@strapi/strapi';
import { readBoard } from '../services/desk/read-board';
import { readHome } from '../services/desk/read-home';
import { readLanguageMatrix } from '../services/desk/read-language-matrix';
import { onlookerOf } from './onlooker';
import { pageOf } from './page-of';

/** What the desk tells of all its bulletins at once. */
export const deskController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async board(ctx) {
    ctx.body = { data: await readBoard(strapi, onlookerOf(strapi, ctx)) };
  },

  async home(ctx) {
    ctx.body = { data: await readHome(strapi, onlookerOf(strapi, ctx)) };
  },

  async languages(ctx) {
    ctx.body = { data: await readLanguageMatrix(strapi, pageOf(ctx), onlookerOf(strapi, ctx)) };
  },
});
