import type { Core } from '@strapi/strapi';
import type { HomeView } from '../../../../contracts/desk/home';
import type { Onlooker } from '../../onlooker';
import { askedTranslations } from './asked-translations';
import { deskBulletins } from './desk-bulletins';
import { nextBulletin } from './next-bulletin';
import { recentActivity } from './recent-activity';
import { waitingBulletins } from './waiting-bulletins';

/** What somebody of the desk finds on the first page: what waits for them, what comes next, what happened. */
export async function readHome(strapi: Core.Strapi, onlooker: Onlooker): Promise<HomeView> {
  const bulletins = await deskBulletins(strapi, onlooker.locale);
  return {
    waiting: await waitingBulletins(strapi, bulletins, onlooker),
    translations: await askedTranslations(strapi, bulletins, onlooker),
    next: await nextBulletin(strapi, bulletins, onlooker),
    activity: await recentActivity(strapi, bulletins, onlooker),
  };
}
