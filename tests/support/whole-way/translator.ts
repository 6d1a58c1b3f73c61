import { CONTENT } from './content';
import { save, writeBody, writeFields } from './forms';
import { makeMove, openBulletin, openFromMyTurn } from './moves';
import type { Colleague } from './office';

type Texts = Readonly<Record<string, string>>;

/** Writes in English what there is in Greek alone, and hands the bulletin on. */
export const levelBulletin = async (translator: Colleague): Promise<void> => {
  await translator.step('open the bulletin', () => openFromMyTurn(translator));
  const { body: firstBody, topic, ...first } = CONTENT.first.en;
  await translatePart(translator, 'the first story', CONTENT.first.el.headline, first, firstBody);
  await translator.step('translate the topic of the talk', () => translateTopic(translator, topic));
  await goBack(translator);
  const { body, ...second } = CONTENT.second.en;
  await translatePart(translator, 'the second story', CONTENT.second.el.headline, second, body);
  await goBack(translator);
  await translatePart(translator, 'the event', CONTENT.event.el.title, CONTENT.event.en);
  await goBack(translator);
  await translatePart(translator, 'the speaker', CONTENT.speaker.name, CONTENT.speaker.en);
  await goBack(translator);
  await translator.step('submit it', () => makeMove(translator, 'submit'));
};

/** Opens a part from what is left to translate, by its name there; a body comes last. */
const translatePart = (translator: Colleague, which: string, name: string, texts: Texts, body?: string) =>
  translator.step(`translate ${which}`, async () => {
    const { hand, page } = translator;
    const main = page.locator('main');
    // Findings lead there as well, by `›` and the field.
    const link = page.locator('aside').getByRole('link', { name: new RegExp(`^[^›]*(?:${name})[^›]*$`) });
    const address = await link.getAttribute('href');
    await hand.click(link);
    // The form of the bulletin has a title, too.
    await page.waitForURL((url) => `${url.pathname}${url.search}` === address);
    await writeFields(translator, main, texts);
    if (body) await writeBody(translator, body);
    await save(translator, main);
  });

const translateTopic = async (translator: Colleague, topic: string) => {
  const { hand, page, words } = translator;
  const name = words.label('newsletter.appearance', 'topicEn');
  await hand.click(page.locator('aside').getByRole('link', { name }));
  await writeFields(translator, page.locator('main'), { 'appearances.0.topicEn': topic });
  await save(translator, page.locator('main'));
};

const goBack = (translator: Colleague) => translator.step('go back to the bulletin', () => openBulletin(translator));
