import { type AnswerExamples, EXEMPLARY } from '../../src/plugins/newsletter/contracts/openapi/reading-paths';
import { READINGS, type ReadingId } from '../../src/plugins/newsletter/contracts/reading/readings';
import type { Locale } from '../../src/plugins/newsletter/domain/locale';
import { deskOf } from '../../src/plugins/newsletter/server/src/public/desk.cases';
import { FIRST_EDITION } from './seed-bulletins';

/** What an address of each document names in bulletin no. 1: its first story, that story's event and speaker, the lead. */
function namedIn(locale: Locale): Readonly<Record<string, string>> {
  const [story] = FIRST_EDITION.content.stories;
  const ids: Readonly<Record<string, string | undefined>> = {
    event: story?.event ?? undefined,
    speaker: story?.appearances[0]?.speaker,
    beneficiary: 'pafos',
  };
  const named = Object.entries(ids).map(([reading, id]) => [reading, id ?? '']);
  return Object.fromEntries([...named, ['story', story?.slug[locale] ?? ''], ['bulletin', '1']]);
}

const addressOf = (id: ReadingId, locale: Locale): string => {
  const { path, answer } = READINGS[id];
  const named = path.slice(1).replace(/\{\w+\}/, encodeURIComponent(namedIn(locale)[id] ?? ''));
  // One of a list shows what each of it is like.
  return `${named}?locale=${locale}${answer === 'list' ? '&pageSize=1' : ''}`;
};

/** What the desk answers of bulletin no. 1, at one address of each kind. */
export async function answersOfBulletin1(locale: Locale): Promise<AnswerExamples> {
  const { ask, open, close } = deskOf(FIRST_EDITION);
  await open();
  try {
    const answers: [string, unknown][] = [];
    for (const id of EXEMPLARY) {
      const { status, body } = await ask(addressOf(id, locale));
      if (status !== 200) throw new Error(`${id}: ${JSON.stringify(body)}`);
      answers.push([id, body]);
    }
    const { body } = await ask(`search?q=${encodeURIComponent('χανια')}&locale=${locale}&pageSize=1`);
    return Object.fromEntries([...answers, ['search', body]]) as AnswerExamples;
  } finally {
    await close();
  }
}
