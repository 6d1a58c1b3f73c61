import type { env as strapiEnv } from '@strapi/utils';
import { logTransport } from './log-transport';

type Env = typeof strapiEnv;

/** A server that does not answer must not hold up the mails behind it for nodemailer's ten minutes. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Configuration of Strapi's e-mail plugin from `SMTP_HOST`, `SMTP_PORT`, `SMTP_USERNAME`, `SMTP_PASSWORD`,
 * `SMTP_SECURE` (TLS from the first byte), `MAIL_FROM` and `MAIL_REPLY_TO`; without `SMTP_HOST` mails go to the log.
 * Throws where there is a server but no sender.
 */
export function mailConfig(env: Env) {
  const host = env('SMTP_HOST');
  const from = env('MAIL_FROM');
  if (host && !from) throw new Error('SMTP_HOST is set, so MAIL_FROM must be set too');
  return {
    provider: 'nodemailer',
    providerOptions: host ? smtpOptions(env, host) : logTransport,
    settings: { defaultFrom: from || 'deltio@localhost', defaultReplyTo: env('MAIL_REPLY_TO') || undefined },
  };
}

function smtpOptions(env: Env, host: string) {
  const secure = env.bool('SMTP_SECURE', false);
  const user = env('SMTP_USERNAME');
  return {
    ...PATIENCE,
    host,
    port: env.int('SMTP_PORT', secure ? 465 : 587),
    secure,
    // A password never leaves in the clear.
    ...(user ? { auth: { user, pass: env('SMTP_PASSWORD') }, requireTLS: !secure } : {}),
  };
}
