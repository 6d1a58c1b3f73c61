import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type sharp from 'sharp';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { moverOf } from '../support/move';
import { requireNatively } from '../support/native';
import { approveBulletin, returnBulletin } from '../support/whole-way/approver';
import { clickTable, unexplained } from '../support/whole-way/click-table';
import { CONTENT } from '../support/whole-way/content';
import { mendBulletin, writeBulletin } from '../support/whole-way/editor';
import type { DroppedFile } from '../support/whole-way/hand';
import { type Office, openOffice } from '../support/whole-way/office';
import { scheduleBulletin } from '../support/whole-way/publisher';
import { levelBulletin } from '../support/whole-way/translator';

const BULLETIN = 'api::bulletin.bulletin';
const PAGE = join(__dirname, '../../docs/clicks.md');
const LOOK_AGAIN_MS = 1000;

// A person's whole work, and the minute until which they schedule, also on a busy machine.
jest.setTimeout(240_000);

/** Numbers are published in their order: in place of the seeded draft stands a bulletin no. 2 that readers have. */
const publishNumberTwo = async (desk: Desk) => {
  const { documentId } = await desk.strapi.db.query(BULLETIN).findOne({ where: { number: 2, locale: 'el' } });
  await desk.strapi.documents(BULLETIN).delete({ documentId, locale: '*' });
  const { mustMove } = moverOf(desk);
  const { documentId: ready } = await writeReadyBulletin(desk);
  for (const move of ['submit', 'approve', 'publish'] as const) await mustMove(ready, move);
};

const takePhoto = async (): Promise<DroppedFile> => {
  const image = requireNatively<typeof sharp>('sharp');
  const blank = { width: 1600, height: 1066, channels: 3, background: '#4a7c59' } as const;
  return { name: 'kados.jpg', type: 'image/jpeg', bytes: await image({ create: blank }).jpeg().toBuffer() };
};

describe.each(['el', 'en'] as const)('The whole way of a bulletin, with the screen in %s', (language) => {
  let desk: Desk;
  let office: Office;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, admin: true });
    await publishNumberTwo(desk);
    office = openOffice(desk, language);
  });

  afterAll(async () => {
    await office?.close();
    await desk?.stop();
  });

  test('an editor writes no. 3 from nothing', async () => {
    await writeBulletin(await office.enter('editor'), await takePhoto());
  });

  test('a translator levels it', async () => {
    await levelBulletin(await office.enter('translator'));
  });

  test('an approver returns it with a comment, the editor mends it, and it is approved', async () => {
    const approver = await office.enter('approver');
    await returnBulletin(approver);
    await mendBulletin(await office.enter('editor'));
    await approveBulletin(approver);
  });

  test('a publisher schedules it, and at that time readers have it', async () => {
    const { page, ...publisher } = await office.enter('publisher');
    const due = await scheduleBulletin({ page, ...publisher });
    const address = (locale: string) => `${desk.url}/newsletter/3/${locale}`;
    expect((await desk.fetch('/newsletter/3/el')).status).toBe(404);
    expect(Date.now()).toBeLessThan(due.getTime());

    while ((await page.goto(address('el')))?.status() === 404) await page.waitForTimeout(LOOK_AGAIN_MS);
    expect(Date.now()).toBeGreaterThanOrEqual(due.getTime());
    for (const locale of ['el', 'en'] as const) {
      await page.goto(address(locale));
      await page.getByRole('heading', { name: CONTENT.first[locale].headline }).waitFor();
      await page.getByRole('heading', { name: CONTENT.second[locale].headline }).waitFor();
      await page.getByRole('img', { name: CONTENT.photo[locale === 'el' ? 'altEl' : 'altEn'] }).waitFor();
      await page.getByText(CONTENT.speaker[locale].position).first().waitFor();
    }
    expect(office.errors).toEqual([]);
  });

  test('and it takes what docs/clicks.md says', () => {
    const { steps } = office.tally;
    expect(unexplained(steps)).toEqual([]);
    if (process.env.DELTIO_WRITE_DOCS === 'true') writeFileSync(PAGE, clickTable(steps));
    expect(clickTable(steps)).toBe(readFileSync(PAGE, 'utf8'));
  });
});
