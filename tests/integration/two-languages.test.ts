import { type Desk, startDesk } from '../support/desk';
import { seat } from '../support/people';

const BULLETIN = 'api::bulletin.bulletin';
const STORY = 'api::story.story';
const EVENT = 'api::event.event';
const SPEAKER = 'api::speaker.speaker';

describe('Both languages stand side by side', () => {
  let desk: Desk;
  let token: string;

  beforeAll(async () => {
    desk = await startDesk({ listen: true });
    token = (await seat(desk, 'administrator')).token;
  });

  afterAll(() => desk.stop());

  const save = (uid: string, json: object, documentId = '', locale = 'el') =>
    desk.fetch(`/content-manager/collection-types/${uid}${documentId && `/${documentId}`}?locale=${locale}`, {
      method: documentId ? 'PUT' : 'POST',
      token,
      json,
    });
  const rowsOf = (uid: string, documentId: string) =>
    desk.strapi.db.query(uid).findMany({ where: { documentId }, orderBy: { locale: 'asc' } });

  /** A Greek bulletin with a whole closure, written as the Content Manager writes it. */
  const writeGreekBulletin = async (number: number) => {
    const event = (await save(EVENT, { title: 'Ημερίδα', startDate: '2020-02-24' })).body.data.documentId;
    const speaker = (await save(SPEAKER, { givenName: 'Σεβαστή', familyName: 'Πολυχρονάκη' })).body.data.documentId;
    const story = await save(STORY, {
      headline: `Ιστορία ${number}`,
      coverage: { event: { connect: [{ documentId: event, locale: 'el' }] } },
      appearances: [{ role: 'greeting', speaker: { connect: [{ documentId: speaker, locale: 'el' }] } }],
    });
    const storyId = story.body.data.documentId;
    const bulletin = await save(BULLETIN, {
      number,
      title: `Δελτίο ${number}`,
      lineup: [{ story: { connect: [{ documentId: storyId, locale: 'el' }] } }],
    });
    return { bulletin: bulletin.body.data.documentId, story: storyId, event, speaker };
  };

  const englishClosure = (documentId: string) =>
    desk.strapi.documents(BULLETIN).findOne({
      documentId,
      locale: 'en',
      populate: {
        lineup: {
          populate: {
            story: {
              populate: { coverage: { populate: { event: true } }, appearances: { populate: { speaker: true } } },
            },
          },
        },
      } as never,
    }) as Promise<{
      lineup: { story: { locale: string; coverage: { event: object }; appearances: object[] } }[];
    } | null>;

  it('gives a document a row in each language when it is first saved', async () => {
    const { bulletin, story, event, speaker } = await writeGreekBulletin(11);
    for (const [uid, id] of [
      [BULLETIN, bulletin],
      [STORY, story],
      [EVENT, event],
      [SPEAKER, speaker],
    ] as const) {
      expect((await rowsOf(uid, id)).map(({ locale }) => locale)).toEqual(['el', 'en']);
    }
  });

  it('proposes a person’s name in Latin letters, and leaves other texts to the translator', async () => {
    const { speaker, story } = await writeGreekBulletin(12);
    const [, person] = await rowsOf(SPEAKER, speaker);
    expect([person.givenName, person.familyName]).toEqual(['Sevasti', 'Polychronaki']);
    const [, english] = await rowsOf(STORY, story);
    expect([english.headline, english.slug]).toEqual([null, null]);
  });

  it('saves the English version from the Content Manager, with the whole closure in English', async () => {
    const { bulletin, event } = await writeGreekBulletin(13);
    const answer = await save(BULLETIN, { title: 'Bulletin 13' }, bulletin, 'en');
    expect(answer.status).toBe(200);
    const english = await englishClosure(bulletin);
    expect(english?.lineup[0]?.story).toMatchObject({
      locale: 'en',
      coverage: { event: { documentId: event, locale: 'en' } },
      appearances: [{ speaker: { locale: 'en', familyName: 'Polychronaki' } }],
    });
  });

  it('opens the English version of a bulletin that came in by another way, Greek only, leaves first', async () => {
    const { bulletin, story, event, speaker } = await writeGreekBulletin(14);
    for (const [uid, id] of [
      [BULLETIN, bulletin],
      [STORY, story],
      [EVENT, event],
      [SPEAKER, speaker],
    ] as const) {
      await desk.strapi.db.query(uid).deleteMany({ where: { documentId: id, locale: 'en' } });
    }
    const answer = await save(BULLETIN, { title: 'Bulletin 14' }, bulletin, 'en');
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    expect((await englishClosure(bulletin))?.lineup[0]?.story).toMatchObject({
      locale: 'en',
      coverage: { event: { documentId: event } },
    });
  });

  it('keeps shared facts and their order level when the Greek version changes', async () => {
    const { bulletin } = await writeGreekBulletin(15);
    const second = (await save(STORY, { headline: 'Δεύτερη ιστορία' })).body.data.documentId;
    const [greek] = await rowsOf(BULLETIN, bulletin);
    const before = await englishClosure(bulletin);
    const firstSlot = await desk.strapi
      .documents(BULLETIN)
      .findOne({ documentId: bulletin, locale: 'el', populate: { lineup: true } });
    await save(
      BULLETIN,
      {
        issueDate: '2020-03-02',
        lineup: [{ story: { connect: [{ documentId: second, locale: 'el' }] } }, { id: firstSlot?.lineup?.[0]?.id }],
      },
      bulletin,
    );
    const after = await englishClosure(bulletin);
    expect(greek.locale).toBe('el');
    expect([before?.lineup.length, after?.lineup.length]).toEqual([1, 2]);
    expect(after).toMatchObject({ issueDate: '2020-03-02', lineup: [{ story: { documentId: second } }, {}] });
  });

  it('deletes a draft in both languages at once', async () => {
    const { bulletin } = await writeGreekBulletin(16);
    await desk.fetch(`/content-manager/collection-types/${BULLETIN}/${bulletin}?locale=el`, {
      method: 'DELETE',
      token,
    });
    expect(await rowsOf(BULLETIN, bulletin)).toEqual([]);
  });

  it('refuses a language that the newsletter does not have', async () => {
    expect((await save(STORY, { headline: 'Histoire' }, '', 'fr')).status).toBe(400);
    await expect(
      desk.strapi.documents(STORY).create({ locale: 'fr', data: { headline: 'Histoire' } }),
    ).rejects.toMatchObject({ details: { code: 'unknown_locale' } });
  });

  it('means Greek where no language is named, whatever is Strapi’s default', async () => {
    const made = await desk.fetch('/i18n/locales', {
      token,
      json: { code: 'fr', name: 'Français (fr)', isDefault: true },
    });
    expect(made.status).toBe(200);
    try {
      const { body, status } = await desk.fetch(`/content-manager/collection-types/${STORY}`, {
        token,
        json: { headline: 'Histoire' },
      });
      expect([status, body.error?.details.code]).toEqual([400, 'unknown_locale']);
      const { documentId } = await desk.strapi.documents(STORY).create({ data: { headline: 'Χωρίς γλώσσα' } });
      await desk.strapi.documents(STORY).update({ documentId, data: { lead: 'Χωρίς γλώσσα' } as never });
      expect(await rowsOf(STORY, documentId)).toMatchObject([
        { locale: 'el', headline: 'Χωρίς γλώσσα', lead: 'Χωρίς γλώσσα' },
        { locale: 'en', headline: null, lead: null },
      ]);
      const found = await desk.strapi.documents(STORY).findOne({ documentId });
      expect(found).toMatchObject({ locale: 'el', lead: 'Χωρίς γλώσσα' });
      expect(await desk.strapi.db.query(STORY).count({ where: { locale: 'fr' } })).toBe(0);
    } finally {
      await desk.strapi.plugin('i18n').service('locales').setDefaultLocale({ code: 'el' });
    }
    const { id } = made.body;
    expect((await desk.fetch(`/i18n/locales/${id}`, { method: 'DELETE', token })).status).toBe(200);
  });

  it('makes slugs by ELOT 743, unique in their language, and keeps one that a person wrote', async () => {
    const slugOf = async (json: object, locale = 'el') => {
      const { body } = await save(STORY, json, '', locale);
      return body.data.slug;
    };
    expect(await slugOf({ headline: 'Η Έξυπνη Πόλη των Χανίων' })).toBe('i-exypni-poli-ton-chanion');
    expect(await slugOf({ headline: 'Η Έξυπνη Πόλη των Χανίων' })).toBe('i-exypni-poli-ton-chanion-2');
    expect(await slugOf({ headline: 'Η Έξυπνη Πόλη', slug: 'poli' })).toBe('poli');
    expect(await slugOf({ headline: 'The Smart City' }, 'en')).toBe('the-smart-city');
    const taken = await save(STORY, { headline: 'Άλλη', slug: 'poli' });
    expect([taken.status, taken.body.error.details.code]).toEqual([400, 'slug_taken']);
  });

  it('offers the same slug from the Content Manager’s button', async () => {
    const { body } = await desk.fetch('/content-manager/uid/generate?locale=el', {
      token,
      json: { contentTypeUID: STORY, field: 'slug', data: { headline: 'Ο Θησέας και ο Ψηλορείτης' } },
    });
    expect(body.data).toBe('o-thiseas-kai-o-psiloreitis');
  });

  it('refuses to overwrite what somebody else wrote since, and tells who and which fields', async () => {
    const written = (await save(STORY, { headline: 'Κοινή ιστορία' })).body.data;
    const path = `/content-manager/collection-types/${STORY}/${written.documentId}?locale=el`;
    const put = (json: object, read: string, as = token) =>
      desk.fetch(path, { method: 'PUT', token: as, json, headers: { 'if-match': `"${read}"` } });

    const other = await seat(desk, 'editor');
    const wholeForm = { headline: written.headline, lead: 'Του ενός', kicker: null, photos: [], body: null };
    const first = await put(wholeForm, written.updatedAt, other.token);
    expect(first.status).toBe(200);
    const logged = jest.spyOn(desk.strapi.log, 'error');
    const late = await put({ lead: 'Του άλλου', kicker: 'Νέα' }, written.updatedAt);
    expect([late.status, late.body.error.name, late.body.error.details.code]).toEqual([
      409,
      'ConflictError',
      'changed_meanwhile',
    ]);
    expect(late.body.error.message).toBe(
      'editor Δοκιμή άλλαξε αυτό το περιεχόμενο στο μεταξύ (Εισαγωγή). Ανανεώστε και δείτε τι άλλαξε.',
    );
    expect(late.body.error.details.changes).toMatchObject([{ who: 'editor Δοκιμή', fields: ['lead'] }]);
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
    expect((await rowsOf(STORY, written.documentId))[0]).toMatchObject({ lead: 'Του ενός', kicker: null });
    expect((await put({ lead: 'Του άλλου' }, first.body.data.updatedAt)).status).toBe(200);

    const { updatedAt } = (await desk.fetch(path, { token })).body.data;
    await new Promise((go) => setTimeout(go, 5));
    // Code of the project's own, in nobody's name.
    await desk.strapi
      .documents(STORY)
      .update({ documentId: written.documentId, locale: 'el', data: { lead: 'Ενός προγράμματος' } as never });
    const past = await put({ lead: 'Του άλλου' }, updatedAt);
    expect(past.body.error.message).toBe(
      'Κάποιο πρόγραμμα άλλαξε αυτό το περιεχόμενο στο μεταξύ (Εισαγωγή). Ανανεώστε και δείτε τι άλλαξε.',
    );
    const same = (await desk.fetch(path, { token })).body.data;
    await new Promise((go) => setTimeout(go, 5));
    const untouched = await put({ lead: same.lead }, same.updatedAt, other.token);
    expect(untouched.status).toBe(200);
    expect((await put({ lead: 'Του άλλου' }, same.updatedAt)).body.error.message).toBe(
      'Κάποιος άλλος άλλαξε αυτό το περιεχόμενο στο μεταξύ. Ανανεώστε και δείτε τι άλλαξε.',
    );
  });

  it('notes of a write which fields are others than before, whatever it carried, and nothing of one that changed none', async () => {
    const notes = async (targetId: string) =>
      (
        await desk.strapi.db
          .query('plugin::newsletter.content-change')
          .findMany({ where: { targetId }, orderBy: { id: 'asc' } })
      ).map(({ action, locale, fields }: { action: string; locale: string; fields: string }) => [
        action,
        locale,
        JSON.parse(fields),
      ]);
    const { bulletin, story, event, speaker } = await writeGreekBulletin(17);
    const appearance = { speaker: { connect: [{ documentId: speaker, locale: 'el' }] }, role: 'greeting' };
    const written = await notes(story);
    const form = {
      ...(await desk.fetch(`/content-manager/collection-types/${STORY}/${story}?locale=el`, { token })).body.data,
      appearances: [appearance],
    };
    await save(STORY, { ...form, coverage: { event: { connect: [{ documentId: event, locale: 'el' }] } } }, story);
    const known = (await notes(story)).length;
    const row = await desk.strapi
      .documents(STORY)
      .findOne({ documentId: story, locale: 'el', populate: ['appearances', 'coverage'] as never });
    const same = { headline: row?.headline, appearances: row?.appearances, coverage: row?.coverage };
    expect((await save(STORY, same, story)).status).toBe(200);
    expect(await notes(story)).toHaveLength(known);
    const topic = { appearances: [{ ...row?.appearances?.[0], topicEl: 'Νέο θέμα' }] };
    expect((await save(STORY, { ...same, ...topic }, story)).status).toBe(200);
    expect((await notes(story)).slice(known)).toEqual([['update', 'el', ['appearances']]]);
    expect(written[0]?.[0]).toBe('create');

    const before = (await notes(bulletin)).length;
    await save(BULLETIN, { title: 'Νέος τίτλος', number: 17 }, bulletin);
    expect((await notes(bulletin)).slice(before)).toEqual([['update', 'el', ['title']]]);
  });

  it.each([
    ['no language', {}],
    ['Greek', { locale: 'el' }],
    ['English', { locale: 'en' }],
    ['both', { locale: '*' }],
  ])(
    'clones both languages of a bulletin when %s is asked for, as a draft without number and address',
    async (_, asked) => {
      const { bulletin, story } = await writeGreekBulletin(18);
      await save(BULLETIN, { title: 'Bulletin to be copied' }, bulletin, 'en');
      const { documentId } = (await desk.strapi
        .documents(BULLETIN)
        .clone({ documentId: bulletin, data: {}, ...asked } as never)) as { documentId: string };
      const rows = await rowsOf(BULLETIN, documentId);
      const greek = (await rowsOf(BULLETIN, bulletin)).find(({ locale }) => locale === 'el');
      expect(rows).toMatchObject([
        { locale: 'el', title: greek?.title, number: null, slug: null },
        { locale: 'en', title: 'Bulletin to be copied', number: null, slug: null },
      ]);
      expect(await englishClosure(documentId)).toMatchObject({
        lineup: [{ story: { documentId: story, locale: 'en' } }],
      });
      await desk.strapi.documents(BULLETIN).delete({ documentId: bulletin });
    },
  );

  it('clones by the Content Manager what its form says in the one language, and the other as it is', async () => {
    const { bulletin, story, event } = await writeGreekBulletin(20);
    await save(BULLETIN, { title: 'Number twenty' }, bulletin, 'en');
    const address = `/content-manager/collection-types/${BULLETIN}/clone/${bulletin}`;
    const form = (await desk.fetch(`/content-manager/collection-types/${BULLETIN}/${bulletin}?locale=el`, { token }))
      .body.data;
    const lineup = form.lineup.map(({ id }: { id: number }) => ({ id, story: { connect: [], disconnect: [] } }));
    const json = { title: 'Αντίγραφο', issueDate: '2021-01-31', lineup, locale: 'el' };
    const answer = await desk.fetch(address, { token, json });
    expect([answer.status, answer.body.data?.title, answer.body.data?.locale]).toEqual([200, 'Αντίγραφο', 'el']);
    const { documentId } = answer.body.data;
    expect(await rowsOf(BULLETIN, documentId)).toMatchObject([
      { locale: 'el', title: 'Αντίγραφο', number: null, slug: null, issueDate: '2021-01-31' },
      { locale: 'en', title: 'Number twenty', number: null, slug: null, issueDate: '2021-01-31' },
    ]);
    expect(await englishClosure(documentId)).toMatchObject({
      lineup: [
        { story: { documentId: story, locale: 'en', coverage: { event: { documentId: event, locale: 'en' } } } },
      ],
    });
    const changes = await desk.strapi.db
      .query('plugin::newsletter.content-change')
      .findMany({ where: { action: 'clone' }, orderBy: { id: 'desc' } });
    expect(changes[0]).toMatchObject({ targetId: documentId });
    // The original and its rows are as they were.
    expect(await englishClosure(bulletin)).toMatchObject({
      title: 'Number twenty',
      lineup: [{ story: { documentId: story } }],
    });
  });

  it('drops characters that nobody sees, and refuses content nested deeper than anybody could read', async () => {
    const { body } = await save(STORY, { headline: 'Καθαρός\u0000 τί\ud800τλος\u202e', lead: 'Δύο\nγραμμές' });
    expect(body.data).toMatchObject({ headline: 'Καθαρός τίτλος', lead: 'Δύο\nγραμμές' });
    const item = { type: 'list-item', children: [{ type: 'text', text: 'α' }] };
    const list = (depth: number): object => ({
      type: 'list',
      format: 'unordered',
      children: depth === 0 ? [item] : [list(depth - 1)],
    });
    expect((await save(STORY, { headline: 'Λίστα', body: [list(3)] })).status).toBe(201);
    const deep = await save(STORY, { headline: 'Βαθιά', body: [list(200)] });
    expect([deep.status, deep.body.error.details.code]).toEqual([400, 'content_too_deep']);
  });
});
