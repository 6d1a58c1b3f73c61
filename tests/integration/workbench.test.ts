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

  it('stays level where the desk mends white space or typography in the source, and not where it mends a word', async () => {
    await write('el', { headline: 'Συζητήθηκε  το σχέδιο' });
    await write('en', { headline: 'The plan was discussed' });
    expect((await only('headline')).state).toBe('translated');
    const address = `/newsletter/bulletins/${bulletin.documentId}`;
    const { body } = await desk.fetch(`${address}/findings`, { token: tokens.editor });
    const spaces = body.data.findings.find(
      ({ ruleId, target }: { ruleId: string; target: { documentId: string; field: string } }) =>
        ruleId === 'typo/spaces' && target.documentId === story && target.field === 'headline',
    );
    const json = { fingerprint: spaces.fingerprint, mend: 0 };
    expect((await desk.fetch(`${address}/mends`, { token: tokens.editor, json })).status).toBe(200);
    expect((await row('el')).headline).toBe('Συζητήθηκε το σχέδιο');
    expect(await only('headline')).toMatchObject({ state: 'translated', made: { origin: 'form' } });
    // By hand the same is somebody's to judge.
    await write('el', { headline: 'Συζητήθηκε το σχέδιο.' });
    expect(await only('headline')).toMatchObject({ state: 'stale', change: { isSlight: true } });
    await write('en', { headline: 'The plan was discussed.' });
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

  it('learns what was reviewed, and proposes it for words like these', async () => {
    await write('el', {
      lead: 'Οι δικαιούχοι συναντήθηκαν ξανά στα Χανιά.',
      kicker: 'Οι δικαιούχοι συναντήθηκαν στα Χανιά.',
    });
    const lead = await only('lead');
    const words = 'The beneficiaries met again in Chania.';
    await send('PUT', '', { changes: [change(lead, words, 'reviewed')] });
    const kicker = await only('kicker');
    const { status, body } = await desk.fetch(path(`/${kicker.id}/suggestions`), { token: tokens.translator });
    expect(status).toBe(200);
    expect(body.data.suggestions).toMatchObject([{ target: words, from: 'memory', likeness: 85 }]);
    expect(body.data.suggestions[0].change).toEqual(expect.arrayContaining([{ kind: 'gone', text: 'ξανά ' }]));
    const nowhere = await desk.fetch(path('/s0.0/suggestions'), { token: tokens.translator });
    expect([nowhere.status, nowhere.body.error.details.code]).toEqual([404, 'segment_not_found']);
  });

  describe('takes files', () => {
    const download = async (format: string): Promise<string> => {
      const answer = await fetch(`${desk.url}${path(`/file/${format}`)}`, {
        headers: { authorization: `Bearer ${tokens.translator}` },
      });
      expect(answer.status).toBe(200);
      return answer.text();
    };
    const upload = async (rest: string, content: string, fields: Record<string, string> = {}) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('file', new Blob([content]), 'back.xlf');
      const headers = { authorization: `Bearer ${tokens.translator}` };
      const answer = await fetch(`${desk.url}${path(`/file${rest}`)}`, { method: 'POST', headers, body: form });
      return { status: answer.status, body: await answer.json() };
    };
    const translated = (file: string, { id }: SegmentView, words: string): string => {
      const unit = new RegExp(`(<trans-unit id="${id}"[\\s\\S]*?)<target[^>]*>[\\s\\S]*?</target>`);
      expect(file).toMatch(unit);
      return file.replace(unit, `$1<target xml:lang="en">${words}</target>`);
    };

    it('that a tool has translated: what would change is shown, and then done', async () => {
      const lead = await only('lead');
      const file = translated(await download('xliff-1.2'), lead, 'From a tool &amp; back');
      const plan = await upload('/plan', file);
      expect(plan.status).toBe(200);
      expect(plan.body.data).toMatchObject({
        changes: [{ id: lead.id, before: lead.target, after: 'From a tool & back' }],
        leftOut: [],
      });
      expect((await row('en')).lead).toBe(lead.target);
      const done = await upload('', file, { plan: plan.body.data.digest });
      expect([done.status, done.body.data]).toEqual([200, { applied: 1 }]);
      expect((await row('en')).lead).toBe('From a tool & back');
      expect((await only('lead')).made?.origin).toBe('import');
    });

    it('and leaves out what drifted meanwhile', async () => {
      const [lead, headline] = [await only('lead'), await only('headline')];
      const bare = await download('xliff-1.2');
      const file = translated(translated(bare, lead, 'Late words'), headline, 'Late headline');
      const plan = await upload('/plan', file);
      await write('el', { headline: 'Η επικεφαλίδα άλλαξε ξανά' });
      await write('en', { lead: 'Somebody was here before' });
      const moved = await upload('', file, { plan: plan.body.data.digest });
      expect([moved.status, moved.body.error.details.code]).toEqual([409, 'plan_moved']);
      expect(moved.body.error.details.plan).toMatchObject({ changes: [] });
      expect(
        moved.body.error.details.plan.leftOut.map(({ id, reason }: { id: string; reason: string }) => [id, reason]),
      ).toEqual(
        expect.arrayContaining([
          [headline.id, 'source-moved'],
          [lead.id, 'newer'],
        ]),
      );
      expect((await row('en')).lead).toBe('Somebody was here before');
      await send('POST', '/unchanged', { ids: [headline.id] });
    });

    it.each([
      ['no XML at all', () => 'Καλημέρα', 'not-xml'],
      ['a cut-off file', (file: string) => file.slice(0, file.length / 2), 'truncated'],
      [
        'entities of its own',
        (file: string) => file.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "b">]><xliff'),
        'doctype',
      ],
      ['another bulletin', (file: string) => file.replace(/original="[^"]*"/, 'original="another"'), 'wrong-bulletin'],
      [
        'another language',
        (file: string) => file.replace('target-language="en"', 'target-language="de"'),
        'wrong-language',
      ],
      [
        'a segment of nobody',
        (file: string) => file.replace(/trans-unit id="[^"]*"/, 'trans-unit id="mine"'),
        'foreign-id',
      ],
    ])('but not %s', async (_what, broken, reason) => {
      const before = await ask();
      const { status, body } = await upload('/plan', broken(await download('xliff-1.2')));
      expect([status, body.error?.details.code]).toEqual([400, 'file_refused']);
      expect(body.error.details.faults[0]).toMatchObject({ reason });
      expect(body.error.details.faults[0].message).toMatch(/\p{L}/u);
      expect((await ask()).segments).toEqual(before.segments);
    });

    it.each(['xliff-2.1', 'po', 'docx'])('in the format %s', async (format) => {
      const answer = await fetch(`${desk.url}${path(`/file/${format}`)}`, {
        headers: { authorization: `Bearer ${tokens.translator}` },
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-disposition')).toMatch(/bulletin-\d+\.el-en\./);
      const form = new FormData();
      form.append('file', new Blob([await answer.arrayBuffer()]), 'same');
      const headers = { authorization: `Bearer ${tokens.translator}` };
      const plan = await fetch(`${desk.url}${path('/file/plan')}`, { method: 'POST', headers, body: form });
      expect([plan.status, (await plan.json()).data]).toMatchObject([200, { changes: [], leftOut: [] }]);
    });
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
