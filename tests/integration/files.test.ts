import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { seat } from '../support/people';

const STORY = 'api::story.story';
const ADMINISTRATOR = 'administrator';

/** A PNG of one pixel, and of one other pixel. */
const PIXELS = {
  first: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  other: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
} as const;

type PhotoRow = Record<string, unknown>;

describe('A file that a bulletin shows is content of it', () => {
  let desk: Desk;
  let bulletin: Awaited<ReturnType<typeof writeReadyBulletin>>;
  let photoFile: number;
  let otherFile: number;
  let actor: string;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    desk = await startDesk({ seeded: true });
    bulletin = await writeReadyBulletin(desk);
    for (const role of [ADMINISTRATOR, 'editor', 'approver', 'publisher'] as const) {
      const { person, token } = await seat(desk, role);
      tokens[role] = token;
      if (role === ADMINISTRATOR) actor = `admin:${person.id}`;
    }
    photoFile = await upload('photo.png');
    otherFile = await upload('other.png');
    await show(photoFile);
    expect(await move('editor', { move: 'submit' })).toBe('in-review');
  });

  afterAll(() => desk?.stop());

  const send = async <Answer>(
    role: string,
    address: string,
    fields: Record<string, string | Blob>,
  ): Promise<Answer> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string') body.append(name, value);
      else body.append(name, value, 'file.png');
    }
    const headers = { authorization: `Bearer ${tokens[role]}` };
    const answer = await fetch(`${desk.url}${address}`, { method: 'POST', headers, body });
    expect([answer.status, answer.ok ? '' : await answer.clone().text()]).toEqual([
      answer.ok ? answer.status : 200,
      '',
    ]);
    return (await answer.json()) as Answer;
  };
  const png = (pixel: keyof typeof PIXELS) => new Blob([Buffer.from(PIXELS[pixel], 'base64')], { type: 'image/png' });
  const upload = async (name: string): Promise<number> => {
    const fileInfo = JSON.stringify({ name });
    const [file] = await send<{ id: number }[]>('editor', '/upload', { files: png('first'), fileInfo });
    return file?.id ?? 0;
  };
  /** Puts a file into the first photo of the first story. */
  const show = async (image: number) => {
    const documentId = bulletin.stories[0] ?? '';
    const documents = desk.strapi.documents(STORY);
    const story = await documents.findOne({
      documentId,
      locale: 'el',
      populate: { photos: { populate: ['image'] } } as never,
    });
    const photos = ((story?.photos ?? []) as unknown as PhotoRow[]).map((photo, index) => ({
      ...photo,
      image: index === 0 ? image : (photo.image as { id: number } | null)?.id,
    }));
    await documents.update({ documentId, locale: 'el', data: { photos } as never });
  };
  /** How a move ends: the stage, or the code of the refusal. */
  const move = async (role: string, json: Record<string, unknown>): Promise<string> => {
    const address = `/newsletter/bulletins/${bulletin.documentId}/moves`;
    const { body } = await desk.fetch(address, { token: tokens[role] ?? '', json });
    return body.data?.stage ?? body.error.details.code;
  };
  const approveAs = (role: string) => move(role, { move: 'approve' });
  /** Lets another approve, so that what was changed before counts no more, and takes it back. */
  const approvedByAnother = async () => {
    expect(await approveAs('approver')).toBe('approved');
    expect(await move('approver', { move: 'revoke', reason: 'Δοκιμή' })).toBe('in-review');
  };
  const notes = async () =>
    (
      await desk.strapi.db
        .query('plugin::newsletter.content-change')
        .findMany({ where: { actor }, orderBy: { id: 'asc' } })
    ).map(({ target, action, fields }: { target: string; action: string; fields: string }) => [
      target,
      action,
      JSON.parse(fields),
    ]);
  const FILE = 'plugin::upload.file';

  it('is no change of it where the bulletin does not show it', async () => {
    await send(ADMINISTRATOR, `/upload/files/${otherFile}/replace`, { files: png('other'), fileInfo: '{}' });
    expect(await notes()).toEqual([[FILE, 'replace', ['file']]]);
    expect(await approveAs(ADMINISTRATOR)).toBe('approved');
    expect(await move('approver', { move: 'revoke', reason: 'Δοκιμή' })).toBe('in-review');
  });

  it('is not approved by one who replaced it, though nothing else tells the two apart', async () => {
    const before = (await notes()).length;
    const address = `/newsletter/bulletins/${bulletin.documentId}/stage`;
    const { digest } = (await desk.fetch(address, { token: tokens.approver ?? '' })).body.data;
    await send(ADMINISTRATOR, `/upload/files/${photoFile}/replace`, { files: png('other'), fileInfo: '{}' });
    const seen = (await desk.fetch(address, { token: tokens[ADMINISTRATOR] ?? '' })).body.data;
    expect((await notes()).slice(before)).toEqual([[FILE, 'replace', ['file']]]);
    expect(seen.moves.find((offered: { move: string }) => offered.move === 'approve')).toMatchObject({
      allowed: false,
    });
    expect(typeof digest).toBe('string');
    expect(await approveAs(ADMINISTRATOR)).toBe('four_eyes');
    await approvedByAnother();
  });

  it('is not approved by one who renamed it, and is by one who only described it in the library', async () => {
    const before = (await notes()).length;
    const put = (fileInfo: object) =>
      desk.fetch(`/upload/files/${photoFile}`, {
        method: 'PUT',
        token: tokens[ADMINISTRATOR] ?? '',
        json: { fileInfo },
      });
    expect((await put({ alternativeText: 'Αίθουσα', caption: 'Για τη βιβλιοθήκη' })).status).toBe(200);
    expect(await approveAs(ADMINISTRATOR)).toBe('approved');
    expect(await move('approver', { move: 'revoke', reason: 'Δοκιμή' })).toBe('in-review');
    expect((await notes()).slice(before)).toEqual([]);

    expect((await put({ name: 'allo-onoma.png' })).status).toBe(200);
    expect((await notes()).slice(before)).toEqual([[FILE, 'update', ['name']]]);
    expect(await approveAs(ADMINISTRATOR)).toBe('four_eyes');
    await approvedByAnother();
  });

  it('is not approved by one who changed several at once in the library', async () => {
    const json = { updates: [{ id: photoFile, fileInfo: { name: 'polla.png' } }] };
    const { status } = await desk.fetch('/upload/actions/bulk-update', { token: tokens[ADMINISTRATOR] ?? '', json });
    expect(status).toBe(200);
    expect(await approveAs(ADMINISTRATOR)).toBe('four_eyes');
    await approvedByAnother();
  });

  it('leaves no note of a replacement that was refused', async () => {
    expect(await approveAs('approver')).toBe('approved');
    const before = (await notes()).length;
    const headers = { authorization: `Bearer ${tokens[ADMINISTRATOR]}` };
    const body = new FormData();
    body.append('files', png('first'), 'file.png');
    const answer = await fetch(`${desk.url}/upload/files/${photoFile}/replace`, { method: 'POST', headers, body });
    const { error } = (await answer.json()) as { error: { details: { code: string } } };
    expect([answer.status, error.details.code]).toEqual([400, 'file_is_shown']);
    expect(await notes()).toHaveLength(before);
    expect(await move('approver', { move: 'revoke', reason: 'Δοκιμή' })).toBe('in-review');
  });

  it('is a change of the story, when it is removed from under it', async () => {
    await show(otherFile);
    await approvedByAnother();
    const before = (await notes()).length;
    const { status } = await desk.fetch(`/upload/files/${otherFile}`, {
      method: 'DELETE',
      token: tokens[ADMINISTRATOR] ?? '',
    });
    expect(status).toBe(200);
    expect((await notes()).slice(before)).toEqual([
      [STORY, 'update', ['photos']],
      [FILE, 'delete', []],
    ]);
    expect(await approveAs(ADMINISTRATOR)).toBe('four_eyes');
  });
});
