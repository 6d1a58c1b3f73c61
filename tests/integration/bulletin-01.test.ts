import expected from '../fixtures/bulletin-01/expectation.json';
import { type Desk, startDesk } from '../support/desk';

const LOCALES = ['el', 'en'] as const;

/** A hand-written fact as one language tells it: `{ el, en }` pairs become the value of `locale`. */
const inLocale = (value: unknown, locale: 'el' | 'en'): unknown => {
  if (Array.isArray(value)) return value.map((member) => inLocale(member, locale));
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  if (Object.keys(record).sort().join() === 'el,en') return record[locale];
  return Object.fromEntries(Object.entries(record).map(([key, member]) => [key, inLocale(member, locale)]));
};

describe.each(LOCALES)('Bulletin no. 1 in %s holds what the printed bulletin and public sources say', (locale) => {
  let desk: Desk;
  // biome-ignore lint/suspicious/noExplicitAny: the answer's shape is what is tested.
  let bulletin: any;

  beforeAll(async () => {
    desk = await startDesk({ seeded: true, listen: true });
    bulletin = (await desk.fetch(`/api/newsletter/bulletins/1?locale=${locale}`)).body.data;
  });

  afterAll(() => desk.stop());

  it('its masthead and operation', () => {
    const operation = inLocale(expected.operation, locale);
    expect(bulletin).toMatchObject({ number: expected.number, issueDate: expected.issueDate, operation });
    expect(bulletin.operation.budget).toBe(expected.totalBudget);
    expect(bulletin.editorial.html).toContain(expected.kickOff[locale]);
  });

  it('its beneficiaries, by the names they bore in 2018, with their budgets', () => {
    const facts = expected.beneficiaries.map(({ nameIn2018, role, country, budget }) => ({
      name: nameIn2018[locale],
      role,
      country,
      budget,
    }));
    expect(bulletin.beneficiaries).toHaveLength(facts.length);
    expect(bulletin.beneficiaries).toEqual(expect.arrayContaining(facts.map((fact) => expect.objectContaining(fact))));
    expect(bulletin.beneficiaries.reduce((sum: number, { budget }: { budget: number }) => sum + budget, 0)).toBe(
      expected.totalBudget,
    );
  });

  it.each(expected.stories.map((story, at) => [at + 1, story] as const))('story %i', (number, story) => {
    expect(bulletin.stories).toHaveLength(expected.stories.length);
    const told = bulletin.stories[number - 1];
    const { dateInWords, host, participants, ...event } = story.event;
    expect(told.headline).toBe(story.headline[locale]);
    expect(told.body.html).toContain(dateInWords[locale]);
    expect(told.event).toMatchObject(inLocale(event, locale) as object);
    expect(told.event.host.name).toBe(host[locale]);
    expect(told.event.participants.map(({ name }: { name: string }) => name)).toEqual(participants[locale]);
    expect(told.appearances).toHaveLength(story.speakers.length);
    story.speakers.forEach(({ role, affiliation, ...names }, at) => {
      expect(told.appearances[at]).toMatchObject({
        role,
        speaker: { ...(inLocale(names, locale) as object), affiliation: { name: affiliation[locale] } },
      });
    });
  });
});
