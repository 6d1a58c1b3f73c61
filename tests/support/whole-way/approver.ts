import { CONTENT } from './content';
import { makeMove, openFromMyTurn } from './moves';
import type { Colleague } from './office';

/** Gives bulletin no. 3 back to the editor, with a comment and a reason. */
export const returnBulletin = async (approver: Colleague): Promise<void> => {
  const { hand, page, words } = approver;
  await approver.step('open the bulletin', () => openFromMyTurn(approver));
  await approver.step('write a comment', async () => {
    await hand.write(page.getByRole('textbox', { name: words.say('admin.comments.write-label') }), CONTENT.comment);
    await hand.click(page.getByRole('button', { name: words.say('admin.comments.write') }));
    await page.getByRole('listitem').getByText(CONTENT.comment).waitFor();
  });
  await approver.step('return it', () => makeMove(approver, 'return', { reason: CONTENT.reason }));
};

/** Says yes to bulletin no. 3. */
export const approveBulletin = async (approver: Colleague): Promise<void> => {
  await approver.step('open it again', () => openFromMyTurn(approver));
  await approver.step('approve it', () => makeMove(approver, 'approve'));
};
