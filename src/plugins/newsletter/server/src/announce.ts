import type { Core } from '@strapi/strapi';
import { LOCALES } from '../../domain/locale';
import { say } from './messages';

const WORTH_OPENING = ['/newsletter/1/el', '/newsletter/1/el.pdf', '/api/newsletter/docs'];

/** Prints, once the server listens, where the desk is and what to do first, in both languages. */
export function announce(strapi: Core.Strapi): void {
  strapi.server.httpServer.once('listening', () => {
    tell(strapi).catch((error) => strapi.log.error(error));
  });
}

async function tell(strapi: Core.Strapi): Promise<void> {
  const base = strapi.config.get<string>('server.absoluteUrl');
  const administrators = await strapi.db.query('admin::user').count();
  const linesIn = (locale: (typeof LOCALES)[number]) => [
    say(locale, 'newsletter.start.ready'),
    `  ${say(locale, 'newsletter.start.admin', { url: strapi.config.get<string>('admin.absoluteUrl') })}`,
    ...(administrators === 0 ? [`  ${say(locale, 'newsletter.start.first-administrator')}`] : []),
    `  ${say(locale, 'newsletter.start.demo-users')}`,
  ];
  const lines = [
    '',
    ...LOCALES.flatMap(linesIn),
    '',
    LOCALES.map((locale) => say(locale, 'newsletter.start.links')).join(' · '),
    ...WORTH_OPENING.map((path) => `  ${base}${path}`),
    '',
  ];
  // After Strapi's own start-up table, which is printed by a listener that comes later.
  setTimeout(() => process.stdout.write(`${lines.join('\n')}\n`), 200).unref();
}
