import type { SegmentView, WorkbenchView } from '../../src/plugins/newsletter/contracts/workbench/workbench';
import type { Blocks } from '../../src/plugins/newsletter/domain/bulletin/blocks';
import { paragraphs } from '../support/bulletin-builder';
import { writeReadyBulletin } from '../support/bulletins';
import { type Desk, startDesk } from '../support/desk';
import { type Role, seatEverybody } from '../support/people';

const STORY = 'api::story.story';

const LINKED: Blocks = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Δείτε την ' },
      { type: 'link', url: 'https://greenways.example/el', children: [{ type: 'text', text: 'έκθεση' }] },
      { type: 'text', text: '.' },
    ],
  },
];

describe('The workbench', () => {
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

  const path = (rest = '') => `/newsletter/bulletins/${bulletin.documentId}/segments${rest}`;
  const ask = async (role: Role = 'translator', query = ''): Promise<WorkbenchView> =>
    (await desk.fetch(path(query), { token: tokens[role] })).body.data;
  const send = (method: string, rest: string, body: object, role: Role = 'translator') =>
    desk.fetch(path(rest), { method, token: tokens[role], json: body });
  const write = (locale: string, data: Record<string, unknown>) =>
    desk.strapi.documents(STORY).update({ documentId: story, locale, data: data as never });
  const row = async (locale: string): Promise<{ headline: string; lead: string; body: Blocks }> =>
    (await desk.strapi.documents(STORY).findOne({ documentId: story, locale })) as never;
  const ofField = async (field: string): Promise<SegmentView[]> =>
    (await ask()).segments.filter(({ documentId, path: at }) => documentId === story && at.at(-1) === field);
  const only = async (field: string): Promise<SegmentView> => {
    const [segment] = await ofField(field);
    if (!segment) throw new Error(`The story has no ${field}`);
    return segment;
  };
  const change = ({ id, source, target }: SegmentView, words: string | null, state = 'translated') => ({
    id,
    source,
    seen: target,
    target: words,
    state,
  });

  it('shows every text of a bulletin with its translation, in words of the screen', async () => {
    const { direction, segments, documents, orphans, progress, mayTurn } = await ask('translator', '?locale=en');
    expect(direction).toEqual({ source: 'el', target: 'en' });
    expect(mayTurn).toBe(false);
    expect(orphans).toEqual([]);
    expect(new Set(segments.map(({ documentId }) => documentId))).toEqual(
      new Set(documents.map(({ documentId }) => documentId)),
    );
    expect(segments.filter(({ isOptional, state }) => state !== 'translated' && !isOptional)).toEqual([]);
    expect(progress.translated).toBe(segments.filter(({ state }) => state === 'translated').length);
    const headline = segments.find(({ documentId, path: at }) => documentId === story && at.at(-1) === 'headline');
    expect(headline).toMatchObject({ place: 'Story 1 › Headline', kind: 'field', mayWrite: true, codes: [] });
    expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
  });

  it('writes what a translator says, and tells who said it', async () => {
    const before = await only('lead');
    const { status, body } = await send('PUT', '', {
      changes: [change(before, 'A lead & <1>no code</1>', 'reviewed')],
    });
    expect(status).toBe(200);
    expect(body.data.segments).toMatchObject([{ id: before.id, state: 'reviewed', made: { origin: 'workbench' } }]);
    expect((await row('en')).lead).toBe('A lead & <1>no code</1>');
    expect((await only('lead')).made?.by).toMatch(/\p{L}/u);
  });

  it('keeps links where they are, and their addresses with the desk', async () => {
    await write('en', { body: [] });
    await write('el', { body: LINKED });
    const segment = await only('body');
    expect(segment).toMatchObject({ source: 'Δείτε την <1>έκθεση</1>.', codes: [{ id: 1, kind: 'link' }] });
    const { status } = await send('PUT', '', { changes: [change(segment, 'See the <1>report</1>.')] });
    expect(status).toBe(200);
    expect((await row('en')).body).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'See the ' },
          { type: 'link', url: 'https://greenways.example/el', children: [{ type: 'text', text: 'report' }] },
          { type: 'text', text: '.' },
        ],
      },
    ]);
    expect((await only('body')).state).toBe('translated');
  });

  it.each([
    ['See the report.', 'code-missing', 'translated'],
    ['See <1>the</1> <1>report</1>.', 'code-repeated', 'draft'],
    ['See the <1>report</1> <2>now</2>.', 'code-foreign', 'draft'],
    ['See the <1>report.', 'code-unpaired', 'draft'],
  ])('writes nothing where the codes of one are broken: %s', async (words, reason, state) => {
    const [body, lead] = [await only('body'), await only('lead')];
    const { status, body: answer } = await send('PUT', '?locale=en', {
      changes: [change(lead, 'Lost otherwise'), change(body, words, state)],
    });
    expect([status, answer.error.details.code]).toEqual([400, 'segments_broken']);
    expect(answer.error.details.faults).toMatchObject([{ id: body.id, reason, segment: { target: body.target } }]);
    expect((await only('lead')).target).toBe(lead.target);
  });

  it('takes a draft that lacks a code, which holds the bulletin up', async () => {
    const segment = await only('body');
    expect((await send('PUT', '', { changes: [change(segment, 'See the report', 'draft')] })).status).toBe(200);
    expect(await only('body')).toMatchObject({ state: 'draft', target: 'See the report' });
    const { body } = await desk.fetch(`/newsletter/bulletins/${bulletin.documentId}/findings`, {
      token: tokens.editor,
    });
    expect(body.data.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ruleId: 'i18n/complete', reason: 'draft', severity: 'error', locale: 'en' }),
      ]),
    );
    const draft = await only('body');
    await send('PUT', '', { changes: [change(draft, 'See the <1>report</1>.')] });
    expect((await only('body')).state).toBe('translated');
  });

  it('tells just the paragraph that changed, word by word, until somebody has looked at it', async () => {
    await write('en', { body: [] });
    await write('el', { body: paragraphs('Πρώτη παράγραφος.', 'Δεύτερη παράγραφος για το έργο.', 'Τρίτη.') });
    await write('en', { body: paragraphs('First paragraph.', 'Second paragraph about the operation.', 'Third.') });
    expect((await ofField('body')).map(({ state }) => state)).toEqual(['translated', 'translated', 'translated']);
    await write('el', {
      body: paragraphs('Νέα αρχή.', 'Πρώτη παράγραφος.', 'Δεύτερη παράγραφος για το νέο έργο.', 'Τρίτη.'),
    });
    const [added, , edited] = await ofField('body');
    expect((await ofField('body')).map(({ state }) => state)).toEqual(['missing', 'translated', 'stale', 'translated']);
    expect(added?.target).toBeNull();
    expect(edited?.change).toEqual({
      isSlight: false,
      words: [
        { kind: 'same', text: 'Δεύτερη παράγραφος για το ' },
        { kind: 'new', text: 'νέο ' },
        { kind: 'same', text: 'έργο.' },
      ],
    });
    const confirmed = await send('POST', '/unchanged', { ids: [edited?.id] });
    expect(confirmed.body.data.segments).toMatchObject([{ state: 'translated' }]);
    expect((await row('en')).body).toHaveLength(3);
    if (!added) throw new Error('No paragraph was added');
    await send('PUT', '', { changes: [change(added, 'A new beginning.')] });
    expect((await row('en')).body).toEqual(
      paragraphs('A new beginning.', 'First paragraph.', 'Second paragraph about the operation.', 'Third.'),
    );
  });

  it('offers to take away what the source has no longer', async () => {
    await write('el', { body: paragraphs('Πρώτη παράγραφος.', 'Τρίτη.') });
    const { orphans } = await ask();
    expect(orphans.map(({ target }) => target)).toEqual(['A new beginning.', 'Second paragraph about the operation.']);
    const changes = orphans.map(({ id, target }) => ({ id, source: '', seen: target, target: null, state: 'draft' }));
    expect((await send('PUT', '', { changes })).status).toBe(200);
    expect((await row('en')).body).toEqual(paragraphs('First paragraph.', 'Third.'));
    expect((await ask()).orphans).toEqual([]);
  });

  it('lets nobody write over newer work, and shows it', async () => {
    const seen = await only('headline');
    await write('en', { headline: 'Newer words' });
    const late = await send('PUT', '', { changes: [change(seen, 'Older words')] });
    expect([late.status, late.body.error.details.code]).toEqual([409, 'segments_moved']);
    expect(late.body.error.details.faults).toMatchObject([
      { reason: 'target-moved', segment: { target: 'Newer words', made: { origin: 'form' } } },
    ]);
    await write('el', { headline: 'Μια άλλη επικεφαλίδα' });
    const stale = { ...seen, target: 'Newer words' };
    const again = await send('PUT', '', { changes: [change(stale, 'Older words')] });
    expect(again.body.error.details.faults).toMatchObject([{ reason: 'source-moved', segment: { state: 'stale' } }]);
    expect((await row('en')).headline).toBe('Newer words');
    await send('POST', '/unchanged', { ids: [seen.id] });
  });

  it('lets approvers look and not write', async () => {
    const { segments } = await ask('approver');
    expect(segments.some(({ mayWrite }) => mayWrite)).toBe(false);
    const segment = await only('lead');
    const { status, body } = await send('PUT', '', { changes: [change(segment, 'Not mine')] }, 'approver');
    expect([status, body.error.details.code]).toEqual([403, 'segments_not_permitted']);
    const direction = await send('PUT', '/direction', { source: 'en' });
    expect([direction.status, direction.body.error.details.code]).toEqual([403, 'direction_not_permitted']);
  });

  it('turns a bulletin that is written in English first', async () => {
    const { status, body } = await send('PUT', '/direction', { source: 'en' }, 'editor');
    expect([status, body.data.direction]).toEqual([200, { source: 'en', target: 'el' }]);
    await write('en', { headline: 'An English headline first' });
    expect(await only('headline')).toMatchObject({ source: 'An English headline first', state: 'stale' });
    const segment = await only('headline');
    expect(segment.mayWrite).toBe(true);
    expect((await send('PUT', '', { changes: [change(segment, 'Πρώτα η αγγλική επικεφαλίδα')] })).status).toBe(200);
    expect((await row('el')).headline).toBe('Πρώτα η αγγλική επικεφαλίδα');
    const form = `/content-manager/collection-types/${STORY}/${story}?locale=en`;
    const past = await desk.fetch(form, {
      method: 'PUT',
      token: tokens.translator,
      json: { headline: 'My own words' },
    });
    expect([past.status, past.body.error.details.code]).toEqual([400, 'source_not_permitted']);
    expect((await row('en')).headline).toBe('An English headline first');
    await send('PUT', '/direction', { source: 'el' }, 'editor');
  });

  it.each([
    [{}, 400],
    [{ changes: [] }, 400],
    [{ changes: [{ id: '../x', source: '', seen: null, target: 'x', state: 'draft' }] }, 400],
    [{ changes: [{ id: 's0.0', source: '', seen: null, target: 'x', state: 'approved' }] }, 400],
    [{ changes: [{ id: 's0.0', source: '', seen: null, target: 'x', state: 'draft' }] }, 409],
  ])('refuses what is no translation: %j', async (body, expected) => {
    expect((await send('PUT', '', body)).status).toBe(expected);
  });
});
