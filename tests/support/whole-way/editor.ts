import { CONTENT, EVENT_DAY, IN_QUOTES } from './content';
import { beginNew, fieldOf, listOf, openEmpty, save, saveAndClose, writeBody, writeFields } from './forms';
import type { DroppedFile } from './hand';
import { makeMove, openBulletin, openFromMyTurn } from './moves';
import type { Colleague } from './office';

/** Writes bulletin no. 3 from nothing, and hands it on. */
export const writeBulletin = async (editor: Colleague, photo: DroppedFile): Promise<void> => {
  await beginBulletin(editor);
  await beginStory(editor, 'the first story', CONTENT.first.el);
  await tellEvent(editor);
  await tellSpeaker(editor);
  await showPhoto(editor, photo);
  await editor.step('save the first story', () => save(editor, editor.page.locator('main')));
  await editor.step('go back to the stories', () => openLineup(editor));
  await beginStory(editor, 'the second story', CONTENT.second.el);
  await tellNoEvent(editor);
  await editor.step('save the second story', () => save(editor, editor.page.locator('main')));
  await handOn(editor);
};

/** Does what the approver asked for, and hands the bulletin on once more. */
export const mendBulletin = async (editor: Colleague): Promise<void> => {
  const { hand, page, words } = editor;
  await editor.step('open what came back', () => openFromMyTurn(editor));
  await page.getByText(CONTENT.comment).waitFor();
  await page.getByText(CONTENT.reason).waitFor();
  await editor.step('mend it as proposed, and settle the comment', async () => {
    await hand.click(page.getByRole('button', { name: words.say('admin.mend.to-quoted', { text: IN_QUOTES }) }));
    await page.getByText(words.say('admin.mend.done')).waitFor();
    await hand.click(page.getByRole('button', { name: words.say('admin.comments.resolve'), exact: true }));
    await page.getByText(CONTENT.comment).waitFor({ state: 'hidden' });
  });
  await editor.step('submit it again', () => makeMove(editor, 'submit'));
};

const beginBulletin = (editor: Colleague) =>
  editor.step('begin the bulletin', async () => {
    const { hand, page, words } = editor;
    await hand.click(page.getByRole('button', { name: words.say('admin.new-bulletin') }));
    await hand.click(page.getByRole('dialog').getByRole('button', { name: words.say('admin.new-bulletin.make') }));
    await page.getByRole('heading', { level: 1, name: words.say('admin.lineup.title') }).waitFor();
  });

const beginStory = async (editor: Colleague, which: string, { headline, kicker, lead, body }: StoryTexts) => {
  const { hand, page, words } = editor;
  await editor.step(`begin ${which}`, async () => {
    await hand.click(page.getByRole('button', { name: words.say('admin.lineup.add') }));
    const dialog = page.getByRole('dialog');
    const name = new RegExp(`^${words.say('admin.lineup.headline-el')}`);
    await hand.write(dialog.getByRole('textbox', { name }), headline);
    await hand.click(dialog.getByRole('button', { name: words.say('admin.lineup.begin') }));
    await fieldOf(page.locator('main'), 'kicker').waitFor();
  });
  await editor.step(`write ${which}`, async () => {
    await writeFields(editor, page.locator('main'), { kicker, lead });
    await writeBody(editor, body);
  });
};
type StoryTexts = Readonly<Record<'headline' | 'kicker' | 'lead' | 'body', string>>;

const tellEvent = async (editor: Colleague) => {
  const { hand, page, words } = editor;
  const main = page.locator('main');
  const dialog = page.getByRole('dialog');
  await editor.step('ask for a new event', async () => {
    await openEmpty(editor, main);
    await beginNew(editor, listOf(main, words.label('newsletter.coverage', 'event')));
  });
  await editor.step('tell what, when and where', async () => {
    const { title, place, venue } = CONTENT.event.el;
    await writeFields(editor, dialog, { title });
    const kinds = listOf(dialog, words.label('event', 'kind'));
    await hand.choose(kinds, words.value('information-day'));
    await hand.write(listOf(dialog, words.label('event', 'startDate')), EVENT_DAY);
    await page.keyboard.press('Tab');
    await writeFields(editor, dialog, { place, venue });
  });
  await editor.step('tell who hosts it', () => chooseOrganisation(editor));
  await editor.step('save the event and close its window', () => saveAndClose(editor, dialog));
  await editor.step('tell whom the story concerns', () => chooseBeneficiary(editor));
};

const tellNoEvent = async (editor: Colleague) => {
  const main = editor.page.locator('main');
  await editor.step('tell why there is no event', async () => {
    await openEmpty(editor, main);
    await writeFields(editor, main, { 'coverage.noEventReason': CONTENT.noEvent });
  });
  await editor.step('tell whom the second story concerns', () => chooseBeneficiary(editor));
};

const tellSpeaker = async (editor: Colleague) => {
  const { hand, page, words } = editor;
  const main = page.locator('main');
  const dialog = page.getByRole('dialog');
  await editor.step('ask for a new speaker', async () => {
    await openEmpty(editor, main);
    await beginNew(editor, listOf(main, words.label('newsletter.appearance', 'speaker')));
  });
  await editor.step('tell who it is', () => writeFields(editor, dialog, CONTENT.speaker.el));
  await editor.step('tell for whom the speaker works', () => chooseOrganisation(editor));
  await editor.step('save the speaker and close the window', () => saveAndClose(editor, dialog));
  await editor.step('tell what the speaker did', async () => {
    const roles = listOf(main, words.label('newsletter.appearance', 'role'));
    await hand.choose(roles, words.value('presentation'));
    await writeFields(editor, main, { 'appearances.0.topicEl': CONTENT.first.el.topic });
  });
};

const showPhoto = async (editor: Colleague, photo: DroppedFile) => {
  const { hand, page, words } = editor;
  const main = page.locator('main');
  await editor.step('put a photo in', async () => {
    await openEmpty(editor, main);
    await hand.drop(main.getByRole('button', { name: words.strapi.dropHere }), photo);
    await hand.click(page.getByRole('button', { name: words.strapi.upload }));
    await hand.click(page.getByRole('dialog').getByRole('button', { name: words.strapi.finish, exact: true }));
  });
  await editor.step('tell what the photo shows', async () => {
    const dialog = page.getByRole('dialog', { name: words.say('admin.photo-words.title') });
    const { altEl, altEn, credit } = CONTENT.photo;
    await writeFields(editor, dialog, { 'photo-altEl': altEl, 'photo-altEn': altEn, 'photo-credit': credit });
    await hand.choose(listOf(dialog, words.label('newsletter.photo', 'people')), words.value('none'));
    await hand.click(dialog.getByRole('button', { name: words.say('admin.photo-words.tell') }));
    await dialog.waitFor({ state: 'detached' });
  });
};

const handOn = async (editor: Colleague) => {
  await editor.step('open the bulletin', () => openBulletin(editor));
  await editor.step('submit it', () => makeMove(editor, 'submit'));
};

const openLineup = async ({ hand, page, words }: Colleague) => {
  await hand.click(page.getByRole('link', { name: words.say('admin.lineup.open') }));
  await page.getByRole('listitem', { name: /^1\./ }).waitFor();
};

const chooseOrganisation = async (editor: Colleague) => {
  const dialog = editor.page.getByRole('dialog');
  await openEmpty(editor, dialog);
  const label = editor.words.label('newsletter.organisation', 'beneficiary');
  await editor.hand.choose(listOf(dialog, label), CONTENT.host);
};

const chooseBeneficiary = (editor: Colleague) => {
  const label = editor.words.label('newsletter.coverage', 'beneficiaries');
  return editor.hand.choose(listOf(editor.page.locator('main'), label), CONTENT.host);
};
