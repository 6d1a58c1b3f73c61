import type { OfferedFinding } from '../../src/plugins/newsletter/contracts/findings';
import type { WorkbenchView } from '../../src/plugins/newsletter/contracts/workbench/workbench';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { type Role, seatEverybody } from '../support/people';

const SPEAKER = 'api::speaker.speaker';

type Names = { givenName?: string | null; familyName?: string | null };

describe('A new Greek name', () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  let tokens: Record<Role, string>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = await writeReadyBulletin(desk);
    tokens = await seatEverybody(desk);
  });

  afterAll(() => desk.stop());

  const below = (rest: string) => `/newsletter/bulletins/${bulletin.documentId}/${rest}`;
  const save = (documentId: string, locale: string, json: object, role: Role = 'editor') =>
    desk.fetch(`/content-manager/collection-types/${SPEAKER}/${documentId}?locale=${locale}`, {
      method: 'PUT',
      token: tokens[role],
      json,
    });
  const english = async (documentId: string): Promise<Names> =>
    (await desk.strapi.documents(SPEAKER).findOne({ documentId, locale: 'en' })) as never;
  /** A person of whom an editor writes the Greek form alone, and who speaks in the first story. */
  const invite = async (givenName: string, familyName: string): Promise<string> => {
    const { body } = await desk.fetch(`/content-manager/collection-types/${SPEAKER}?locale=el`, {
      token: tokens.editor,
      json: { givenName, familyName, position: 'Αντιδήμαρχος' },
    });
    const speaker = body.data.documentId;
    expect((await save(speaker, 'en', { position: 'Deputy Mayor' })).status).toBe(200);
    for (const locale of ['el', 'en']) {
      await desk.strapi.documents('api::story.story').update({
        documentId: bulletin.stories[0] ?? '',
        locale,
        data: { appearances: [{ speaker, role: 'greeting', topicEl: null, topicEn: null }] } as never,
      });
    }
    return speaker;
  };
  const proposals = async (role: Role = 'translator'): Promise<OfferedFinding[]> => {
    const { body } = await desk.fetch(below('findings?locale=en'), { token: tokens[role] });
    return body.data.findings.filter(({ reason }: OfferedFinding) => reason === 'name');
  };
  const approve = (body: object, role: Role = 'translator') =>
    desk.fetch(below('segments/approved'), { token: tokens[role], json: body });

  it('is proposed by ELOT 743, holds the bulletin up, and is approved once, in all its parts', async () => {
    const speaker = await invite('Γιώργος', 'Χατζημιχάλης');
    expect(await english(speaker)).toMatchObject({ givenName: 'Giorgos', familyName: 'Chatzimichalis' });
    const [finding, ...others] = await proposals();
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ ruleId: 'i18n/complete', severity: 'error', locale: 'en' });
    expect(finding?.message).toContain('“Giorgos Chatzimichalis”');
    const { says, ...seen } = finding?.confirmation ?? { says: null };
    expect(says).toBe('approved');
    // Who may not write it may not approve it, and is not offered to.
    expect((await proposals('publisher'))[0]?.confirmation).toBeNull();
    expect((await approve(seen, 'publisher')).body.error.details.code).toBe('segments_not_permitted');
    const other = await approve({ ...seen, seen: 'Giorgos Hatzimihalis' });
    expect([other.status, other.body.error.details.code]).toEqual([409, 'segments_moved']);

    expect((await approve(seen)).status).toBe(200);
    expect(await proposals()).toEqual([]);
    // The approval belongs to the person: another bulletin that shows them has nothing to ask.
    const second = await writeReadyBulletin(desk, 3);
    await desk.strapi.documents('api::story.story').update({
      documentId: second.stories[0] ?? '',
      locale: 'el',
      data: { appearances: [{ speaker, role: 'greeting' }] } as never,
    });
    const { body } = await desk.fetch(`/newsletter/bulletins/${second.documentId}/findings`, { token: tokens.editor });
    expect(body.data.findings.filter(({ reason }: OfferedFinding) => reason === 'name')).toEqual([]);
  });

  it('is followed by its proposal until somebody approved that, and by nothing after', async () => {
    const speaker = await invite('Αυγή', 'Ευαγγέλου');
    await save(speaker, 'el', { familyName: 'Ευθυμίου' });
    expect(await english(speaker)).toMatchObject({ givenName: 'Avgi', familyName: 'Efthymiou' });
    const [finding] = await proposals();
    expect(finding?.message).toContain('“Avgi Efthymiou”');
    const { says: _says, ...seen } = finding?.confirmation ?? { says: null };
    expect((await approve(seen)).status).toBe(200);
    await save(speaker, 'el', { familyName: 'Ευθυμιάδη' });
    expect(await english(speaker)).toMatchObject({ familyName: 'Efthymiou' });
    const { segments }: WorkbenchView = (await desk.fetch(below('segments'), { token: tokens.translator })).body.data;
    const family = segments.find(({ documentId, path }) => documentId === speaker && path.at(-1) === 'familyName');
    expect(family?.state).toBe('stale');
  });

  it('is approved by whoever saves the English form with it', async () => {
    const speaker = await invite('Ιωάννα', 'Ξυδάκη');
    expect(await proposals()).toHaveLength(1);
    expect((await save(speaker, 'en', { givenName: 'Ioanna', familyName: 'Xydaki' }, 'translator')).status).toBe(200);
    expect(await proposals()).toEqual([]);
  });

  it('is written as the desk approved it before, without asking again', async () => {
    const terms = [
      { kind: 'person', el: 'Νίκος Ξυλούρης', en: 'Nikos Xylouris-Psaros', forbidden: { el: [], en: [] } },
    ];
    const checks = (await desk.fetch('/newsletter/settings/checks', { token: tokens.administrator })).body.data;
    const saved = await desk.fetch('/newsletter/settings/checks', {
      method: 'PUT',
      token: tokens.administrator,
      json: { version: checks.version, settings: { ...checks.settings, terms } },
    });
    expect([saved.status, saved.body.error ?? null]).toEqual([200, null]);
    const speaker = await invite('Νίκος', 'Ξυλούρης');
    expect(await english(speaker)).toMatchObject({ givenName: 'Nikos', familyName: 'Xylouris-Psaros' });
    expect(await proposals()).toEqual([]);
  });

  it('of an organisation or a place is proposed on the workbench', async () => {
    const { segments }: WorkbenchView = (await desk.fetch(below('segments'), { token: tokens.translator })).body.data;
    const offered = async (field: string, source: string) => {
      const segment = segments.find((one) => one.path.at(-1) === field && one.source === source);
      const { body } = await desk.fetch(below(`segments/${segment?.id}/suggestions`), { token: tokens.translator });
      return body.data.suggestions;
    };
    expect(await offered('name', 'Δήμος Χανίων')).toContainEqual(
      expect.objectContaining({ from: 'name', target: 'Municipality of Chania' }),
    );
    expect(await offered('place', 'Χανιά')).toContainEqual(expect.objectContaining({ from: 'name', target: 'Chania' }));
  });
});
