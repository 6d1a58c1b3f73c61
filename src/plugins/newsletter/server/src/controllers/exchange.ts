import type { Core } from '@strapi/strapi';
import { fileFormat, fileQuery, importFields } from '../../../contracts/workbench/exchange';
import { callerLocale } from '../caller';
import { exchangeFile } from '../services/workbench/exchange-file';
import { type ImportRefusal, importFile, previewImport } from '../services/workbench/import-file';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';
import { onlookerOf } from './onlooker';
import { faultViews, sentFile } from './sent-file';

/** Segments as files that translators take away and bring back. */
export const exchangeController = ({ strapi }: { strapi: Core.Strapi }) => {
  const refused = (ctx, refusal: RefusedCall) => answerRefused(ctx, 'ExchangeRefused', refusal);
  const refuse = (ctx, status: number, code: string, details = {}) =>
    refused(ctx, { ...refusedCall(callerLocale(strapi), status, code), details });

  function refuseImport(ctx, refusal: ImportRefusal) {
    if (refusal.code === 'bulletin_not_found') return refuse(ctx, 404, refusal.code);
    if (refusal.code === 'plan_moved') return refuse(ctx, 409, refusal.code, { plan: refusal.plan });
    return refuse(ctx, 400, refusal.code, { faults: faultViews(callerLocale(strapi), refusal.faults) });
  }

  return {
    async download(ctx) {
      const locale = callerLocale(strapi);
      const format = parseBody(fileFormat, locale, ctx.params.format);
      if (!format.ok) return refuse(ctx, 404, 'format_unknown');
      const query = parseBody(fileQuery, locale, ctx.query);
      if (!query.ok) return refused(ctx, query.error);
      const bySentence = query.value.sentences === 'true';
      const onlooker = onlookerOf(strapi, ctx);
      const file = await exchangeFile(strapi, ctx.params.documentId, format.value, bySentence, onlooker);
      if (!file.ok) return refuse(ctx, 404, file.error);
      ctx.attachment(file.value.name);
      ctx.type = file.value.mediaType;
      ctx.body = Buffer.from(file.value.bytes);
    },
    async plan(ctx) {
      const file = await sentFile(ctx);
      if (!file.ok) return refuse(ctx, file.error.status, file.error.code);
      const outcome = await previewImport(strapi, ctx.params.documentId, file.value, onlookerOf(strapi, ctx));
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuseImport(ctx, outcome.error);
    },
    async apply(ctx) {
      const fields = parseBody(importFields, callerLocale(strapi), ctx.request.body ?? {});
      if (!fields.ok) return refused(ctx, fields.error);
      const file = await sentFile(ctx);
      if (!file.ok) return refuse(ctx, file.error.status, file.error.code);
      const onlooker = onlookerOf(strapi, ctx);
      const outcome = await importFile(strapi, ctx.params.documentId, file.value, fields.value.plan, onlooker);
      if (outcome.ok) ctx.body = { data: outcome.value };
      else refuseImport(ctx, outcome.error);
    },
  };
};
