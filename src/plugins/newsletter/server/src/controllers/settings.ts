import type { Core } from '@strapi/strapi';
import { rightsBody } from '../../../contracts/settings/rights';
import { SETTINGS_SECTIONS, type SettingsSection, settingsBody } from '../../../contracts/settings/view';
import type { Result } from '../../../domain/result';
import { callerLocale } from '../caller';
import { changeSettings } from '../services/change-settings';
import { readFunding } from '../services/read-funding';
import { changeRoleRights, viewRights } from '../services/role-rights';
import { sendTestMail } from '../services/send-test-mail';
import { testWebhook } from '../services/test-webhook';
import { viewSettings } from '../services/view-settings';
import { SECTIONS } from '../settings/sections';
import { answerRefused, parseBody, type RefusedCall, refusedCall } from './answer';
import { onlookerOf } from './onlooker';

const STATUS: Readonly<Record<string, number>> = {
  settings_not_permitted: 403,
  rights_not_permitted: 403,
  unknown_section: 404,
  webhook_unknown: 404,
  settings_changed_meanwhile: 409,
  rights_changed_meanwhile: 409,
  rights_changed_elsewhere: 409,
  rule_is_fixed: 422,
  set_by_environment: 422,
  machine_not_offered: 422,
  webhook_address_closed: 422,
  secrets_cannot_be_kept: 422,
  mail_failed: 502,
};

type Refused = { readonly code: string; readonly data: Readonly<Record<string, string | number>> };

/** The settings of the desk, section by section, and what may be tried out of them. */
export const settingsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const refuse = (ctx, refusal: RefusedCall) => answerRefused(ctx, 'SettingsRefused', refusal);
  const answer = (ctx, outcome: Result<unknown, Refused>) => {
    if (outcome.ok) {
      ctx.body = { data: outcome.value };
      return;
    }
    const { code, data } = outcome.error;
    refuse(ctx, { ...refusedCall(callerLocale(strapi), STATUS[code] ?? 400, code, data), details: data });
  };
  const sectionOf = (ctx): SettingsSection | null => {
    const section = SETTINGS_SECTIONS.find((known) => known === ctx.params.section) ?? null;
    if (!section) answer(ctx, { ok: false, error: { code: 'unknown_section', data: {} } });
    return section;
  };
  return {
    async read(ctx) {
      const section = sectionOf(ctx);
      if (section) ctx.body = { data: await viewSettings(strapi, section, onlookerOf(strapi, ctx)) };
    },
    async change(ctx) {
      const section = sectionOf(ctx);
      if (!section) return;
      const body = parseBody(settingsBody(SECTIONS[section].body), callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refuse(ctx, body.error);
      answer(ctx, await changeSettings(strapi, section, body.value, onlookerOf(strapi, ctx)));
    },
    async readRights(ctx) {
      ctx.body = { data: await viewRights(strapi, onlookerOf(strapi, ctx)) };
    },
    async changeRights(ctx) {
      const body = parseBody(rightsBody, callerLocale(strapi), ctx.request.body);
      if (!body.ok) return refuse(ctx, body.error);
      answer(ctx, await changeRoleRights(strapi, body.value, onlookerOf(strapi, ctx)));
    },
    async funding(ctx) {
      ctx.body = { data: await readFunding(strapi, onlookerOf(strapi, ctx)) };
    },
    async testMail(ctx) {
      answer(ctx, await sendTestMail(strapi, ctx.state.user, callerLocale(strapi)));
    },
    async testWebhook(ctx) {
      answer(ctx, await testWebhook(strapi, ctx.params.id));
    },
  };
};
