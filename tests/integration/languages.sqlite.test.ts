import type { DocumentLanguages, LanguagesView } from '../../src/plugins/newsletter/contracts/languages';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { issueApiToken, ROLES, type Role, seat, seatEverybody } from '../support/people';

const STORY = 'api::story.story';

describe('The languages of a bulletin', () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  let story: string;
  let tokens: Record<Role, string>;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = await writeReadyBulletin(desk);
    story = bulletin.stories[0] ?? '';
    tokens = await seatEverybody(desk);
  });

  afterAll(() => desk.stop());

  const path = () => `/newsletter/bulletins/${bulletin.documentId}/languages`;
  const ask = (role: Role = 'editor', query = '') => desk.fetch(`${path()}${query}`, { token: tokens[role] });
  const documents = async (query = ''): Promise<LanguagesView['documents']> =>
    (await ask('editor', query)).body.data.documents;
  const ofStory = async (query = ''): Promise<DocumentLanguages> => {
    const found = (await documents(query)).find(({ documentId }) => documentId === story);
    if (!found) throw new Error('The story is not told of');
    return found;
  };
  const write = (locale: string, data: Record<string, unknown>) =>
    desk.strapi.documents(STORY).update({ documentId: story, locale, data: data as never });
  const gapsOf = ({ gaps }: DocumentLanguages) => gaps.map(({ kind, locale, target }) => [kind, locale, target.field]);

  it.each(ROLES)('are told to a %s, document by document, and are level at first', async (role) => {
    const { status, body } = await ask(role);
    expect(status).toBe(200);
    const told: DocumentLanguages[] = body.data.documents;
    expect(told[0]).toMatchObject({
      type: 'bulletin',
      documentId: bulletin.documentId,
      path: [],
      standing: { el: 'level', en: 'level' },
    });
    expect(told.filter(({ type }) => type === 'story').map(({ documentId }) => documentId)).toEqual(bulletin.stories);
    expect(told.flatMap(({ gaps }) => gaps)).toEqual([]);
    expect(new Set(told.map(({ type }) => type))).toEqual(
      new Set(['bulletin', 'story', 'event', 'speaker', 'beneficiary', 'operation']),
    );
  });

  it('tell what one lacks, at its place, in the language of the screen', async () => {
    const { lead } = (await desk.strapi.documents(STORY).findOne({ documentId: story, locale: 'en' })) as never as {
      lead: string;
    };
    await write('en', { lead: '' });
    const told = await ofStory();
    expect(told.standing).toEqual({ el: 'level', en: 'missing' });
    expect(told.gaps).toEqual([
      {
        kind: 'missing',
        locale: 'en',
        place: 'Ιστορία 1 › Εισαγωγή (αγγλικά)',
        path: ['stories', 0, 'lead', 'en'],
        target: { type: 'story', documentId: story, locale: 'en', field: 'lead' },
      },
    ]);
    expect((await ofStory('?locale=en')).gaps[0]?.place).toBe('Story 1 › Lead (English)');
    await write('en', { lead });
    expect(gapsOf(await ofStory())).toEqual([]);
  });

  it('tell what was written in Greek after its translation, until that is looked at', async () => {
    await write('el', { headline: 'Μια νέα επικεφαλίδα για τη συνάντηση' });
    const told = await ofStory();
    expect(gapsOf(told)).toEqual([['stale', 'en', 'headline']]);
    expect(told.standing).toEqual({ el: 'level', en: 'stale' });
    await write('en', { headline: 'A new headline for the meeting' });
    expect(gapsOf(await ofStory())).toEqual([]);
    // English that is mended alone leaves the Greek as it is.
    await write('en', { headline: 'A better headline for the meeting' });
    expect(gapsOf(await ofStory())).toEqual([]);
  });

  it('are closed to who has no role of the desk, and to tokens', async () => {
    const bare = await desk.strapi.service('admin::role').create({ name: 'Επισκέπτης', code: 'visitor' });
    const { person, token } = await seat(desk, 'editor');
    await desk.strapi.service('admin::user').updateById(person.id, { roles: [bare.id] });
    const key = await issueApiToken(desk, { type: 'full-access' });
    expect((await desk.fetch(path())).status).toBe(401);
    expect((await desk.fetch(path(), { token: key })).status).toBe(401);
    expect((await desk.fetch(path(), { token })).status).toBe(403);
    expect((await desk.fetch(`/api${path()}`)).status).toBe(404);
  });

  it.each(['nowhere', 'é', "'or'1'='1"])('are not found for the bulletin %s', async (id) => {
    const { status, body } = await desk.fetch(`/newsletter/bulletins/${id}/languages`, { token: tokens.editor });
    expect([status, body.error.details.code]).toEqual([404, 'bulletin_not_found']);
  });
});
