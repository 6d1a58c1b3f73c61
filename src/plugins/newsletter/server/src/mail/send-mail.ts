import type { Core } from '@strapi/strapi';
import type { Mail } from './compose-mail';

/** Sends a mail to one address, as the desk's own; rejects where the mail server does not take it. */
export async function sendMail(strapi: Core.Strapi, to: string, { subject, text }: Mail): Promise<void> {
  // Without `html`, Strapi's provider would send the text as HTML too, whatever people wrote in it.
  const mail = { to, subject, text, html: '', headers: { 'Auto-Submitted': 'auto-generated' } };
  await strapi.plugin('email').service('email').send(mail);
}
