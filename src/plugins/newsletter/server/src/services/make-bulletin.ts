import type { Core } from '@strapi/strapi';
import type { MadeBulletinView, NewBulletinBody, NextBulletinView } from '../../../contracts/lineup/new-bulletin';
import { titleOfNext } from '../../../domain/bulletin/title-of-next';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../domain/locale';
import { ok, type Result, refuse } from '../../../domain/result';
import { administratorOf } from '../actor';
import { mayCreate } from '../content-rights';
import { deskDay } from '../desk-day';
import { underDeskLock } from '../gateways/desk-lock';
import { say } from '../messages';
import type { Onlooker } from '../onlooker';
import { BULLETIN, OPERATION } from '../uids';

/** What the next bulletin would be: the number after the highest, today, and titles that go on from the last one's. */
export async function proposeBulletin(strapi: Core.Strapi, { ability }: Onlooker): Promise<NextBulletinView> {
  const rows: { number: number; locale: Locale; title: string | null }[] = await strapi.db.query(BULLETIN).findMany({
    select: ['number', 'locale', 'title'],
    where: { publishedAt: null, number: { $notNull: true } },
    orderBy: { number: 'desc' },
  });
  const number = (rows[0]?.number ?? 0) + 1;
  const operation = { el: await operationIn(strapi, 'el'), en: await operationIn(strapi, 'en') };
  const titleIn = (locale: Locale): string => {
    for (const row of rows) {
      const title = row.locale === locale && row.title ? titleOfNext(row.title, row.number, number) : null;
      if (title !== null) return title;
    }
    return say(locale, 'newsletter.lineup.title-pattern', { number, acronym: operation.el?.acronym ?? '' }).trim();
  };
  return {
    number,
    issueDate: deskDay(),
    title: { el: titleIn('el'), en: titleIn('en') },
    publisher: { el: operation.el?.publisher ?? null, en: operation.en?.publisher ?? null },
    email: operation.el?.email ?? null,
    mayMake: mayCreate(ability, BULLETIN),
  };
}

/** Makes a bulletin in both languages, as the caller, with all guards; whole or not at all. */
export async function makeBulletin(
  strapi: Core.Strapi,
  { number, issueDate, title }: NewBulletinBody,
  { ability, actor }: Onlooker,
): Promise<Result<MadeBulletinView, 'bulletin_not_permitted'>> {
  if (!mayCreate(ability, BULLETIN)) return refuse('bulletin_not_permitted');
  const by = administratorOf(actor);
  const documents = strapi.documents(BULLETIN);
  return underDeskLock(strapi, async () => {
    const data = { number, issueDate, title: title[DEFAULT_LOCALE], createdBy: by, updatedBy: by };
    const { documentId } = await documents.create({ locale: DEFAULT_LOCALE, data: data as never });
    for (const locale of LOCALES.filter((each) => each !== DEFAULT_LOCALE)) {
      await documents.update({ documentId, locale, data: { title: title[locale], updatedBy: by } as never });
    }
    return ok({ documentId, number });
  });
}

type OperationRow = {
  readonly acronym?: string | null;
  readonly publisher?: string | null;
  readonly email?: string | null;
};

const operationIn = (strapi: Core.Strapi, locale: Locale): Promise<OperationRow | null> =>
  strapi.documents(OPERATION).findFirst({ locale, fields: ['acronym', 'publisher', 'email'] }) as never;
