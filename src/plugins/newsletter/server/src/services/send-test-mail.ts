import type { Core } from '@strapi/strapi';
import type { MailAbout, MailTested } from '../../../contracts/settings/mail';
import type { Locale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import { sendMail } from '../mail/send-mail';
import { say } from '../messages';
import { SECTIONS } from '../settings/sections';

/** A mail that the server did not take: what it said, in one line. */
type MailRefusal = { readonly code: 'mail_failed'; readonly data: { readonly why: string } };

const LONGEST = 300;

/** Sends a mail to whoever asks for it, at their own address, and waits for the mail server's answer. */
export async function sendTestMail(
  strapi: Core.Strapi,
  { email }: { readonly email: string },
  locale: Locale,
): Promise<Result<MailTested, MailRefusal>> {
  const { host } = SECTIONS.mail.about(strapi, locale, false) as MailAbout;
  try {
    await sendMail(strapi, email, {
      subject: say(locale, 'newsletter.mail.test.subject'),
      text: say(locale, 'newsletter.mail.test.text', { url: strapi.config.get<string>('admin.absoluteUrl') }),
    });
    return ok({ to: email, sent: host !== null });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse({ code: 'mail_failed', data: { why: why.replaceAll(/\s+/g, ' ').slice(0, LONGEST) } });
  }
}
