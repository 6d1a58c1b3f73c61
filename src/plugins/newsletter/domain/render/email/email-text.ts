import type { BulletinSubject } from '../outputs/subjects';
import type { Setting } from '../setting';
import { bulletinText } from '../text/bulletin-text';
import type { Placeholders } from './placeholders';

/** The letter as plain text: the whole bulletin, and how to have no more of them. */
export function emailText(
  subject: BulletinSubject,
  { unsubscribe, postalAddress }: Placeholders,
  setting: Setting,
): string {
  const { say } = setting;
  const leaving = `${say('email.why')}\n${say('email.unsubscribe')}:\n${unsubscribe}`;
  const address = postalAddress === null ? '' : `\n${say('email.postalAddress')}: ${postalAddress}`;
  return bulletinText(subject, setting, [leaving + address]);
}
