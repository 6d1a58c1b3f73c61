import type { Core } from '@strapi/strapi';
import { calendarQuery } from '../../../contracts/desk/calendar';
import { callerLocale } from '../caller';
import { readBoard } from '../services/desk/read-board';
import { readCalendar } from '../services/desk/read-calendar';
import { readHome } from '../services/desk/read-home';
import { readLanguageMatrix } from '../services/desk/read-language-matrix';
import { readPhotoWords } from '../services/desk/read-photo-words';
import { answerRefused, parseBody } from './answer';
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

  async calendar(ctx) {
    const asked = parseBody(calendarQuery, callerLocale(strapi), { month: ctx.query.month });
    if (!asked.ok) return answerRefused(ctx, 'ValidationError', asked.error);
    ctx.body = { data: await readCalendar(strapi, asked.value.month ?? null, onlookerOf(strapi, ctx)) };
  },

  async photoWords(ctx) {
    const { fileId } = ctx.params;
    // PostgreSQL answers an error, not nothing, to a number that it cannot hold.
    const words = /^\d{1,9}$/.test(fileId)
      ? await readPhotoWords(strapi, Number(fileId), onlookerOf(strapi, ctx))
      : null;
    ctx.body = { data: words };
  },

  async languages(ctx) {
    ctx.body = { data: await readLanguageMatrix(strapi, pageOf(ctx), onlookerOf(strapi, ctx)) };
  },
});
