import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../domain/locale';
import type { Actor } from './actor';

/** The part of Koa's context that tells who calls. */
type CallContext = {
  query?: Record<string, unknown>;
  acceptsLanguages?: (...languages: string[]) => string | false;
  state?: {
    route?: { info?: { type?: string; pluginName?: string } };
    auth?: { strategy?: { name?: string }; credentials?: { id?: number | string } };
    user?: { id?: number | string; preferedLanguage?: string | null; roles?: { code: string }[] };
  };
};

const callOf = (strapi: Core.Strapi): CallContext | undefined =>
  strapi.requestContext.get() as unknown as CallContext | undefined;

/** Whether the code that runs now serves a call of Strapi's content API (anonymous or by token). */
export const isContentApiCall = (strapi: Core.Strapi): boolean =>
  callOf(strapi)?.state?.route?.info?.type === 'content-api';

/**
 * The language to answer the caller in: the `locale` parameter of the content API and of the plugin's own admin API,
 * which names the language of the reader or of the screen; an administrator's chosen one; then `Accept-Language`; then
 * Greek. The Content Manager's `locale` is another thing: the language of what is edited.
 */
export function callerLocale(strapi: Core.Strapi): Locale {
  const call = callOf(strapi);
  if (!call) return DEFAULT_LOCALE;
  const ours = call.state?.route?.info?.pluginName === 'newsletter';
  if ((ours || isContentApiCall(strapi)) && isLocale(call.query?.locale)) return call.query.locale;
  const preferred = call.state?.user?.preferedLanguage;
  if (isLocale(preferred)) return preferred;
  const accepted = call.acceptsLanguages?.('el', 'en');
  return isLocale(accepted) ? accepted : DEFAULT_LOCALE;
}

/** Who makes the call that is being served; a call from within the process is a command. */
export function callerActor(strapi: Core.Strapi): Actor {
  const state = callOf(strapi)?.state;
  if (!state?.auth?.strategy) return { name: 'command:process', role: 'owner', channel: 'command' };
  const strategy = state.auth.strategy.name;
  if (strategy === 'admin' || strategy === 'admin-token') {
    const roles = state.user?.roles?.map((role) => role.code) ?? [];
    // An admin token acts for its owner: the same two eyes.
    const channel = strategy === 'admin' ? 'admin' : 'token';
    return { name: `admin:${state.user?.id}`, role: roles.join(','), channel };
  }
  return { name: `token:${state.auth.credentials?.id}`, role: 'token', channel: 'token' };
}
