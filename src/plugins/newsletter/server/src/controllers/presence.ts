import type { Core } from '@strapi/strapi';
import { presenceBody } from '../../../contracts/desk/presence';
import { DOCUMENTS } from '../../../domain/bulletin/fields';
import { callerLocale } from '../caller';
import { type PresenceRefusal, tellPresence } from '../services/desk/tell-presence';
import { answerRefused, parseBody, refusedCall } from './answer';
import { onlookerOf } from './onlooker';

const STATUS: Record<PresenceRefusal, number> = { document_not_found: 404, document_not_permitted: 403 };

/** Who has which document's form open. */
export const presenceController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async tell(ctx) {
    const locale = callerLocale(strapi);
    const refused = (code: PresenceRefusal) =>
      answerRefused(ctx, 'PresenceRefused', refusedCall(locale, STATUS[code], code));
    const type = DOCUMENTS.find((known) => known === ctx.params.type);
    if (!type) return refused('document_not_found');
    const body = parseBody(presenceBody, locale, ctx.request.body);
    if (!body.ok) return answerRefused(ctx, 'PresenceRefused', body.error);
    const { documentId } = ctx.params;
    const told = await tellPresence(strapi, { type, documentId }, body.value, onlookerOf(strapi, ctx));
    if (!told.ok) return refused(told.error);
    ctx.body = { data: told.value };
  },
});
