import { excerpt } from '../excerpt';
import { isCorrection } from '../facts/is-correction';
import { bulletinName } from '../facts/masthead-facts';
import type { BulletinDocument } from '../outputs/subjects';
import type { Setting } from '../setting';
import { cleanLine } from '../text/clean';

/** Mailing services take no more characters (Mailchimp: 150), and readers see fewer. */
const MOST = 150;

/** The subject of a letter: the bulletin's name, and that it is a correction where it is one. */
export function subjectLine(document: BulletinDocument, setting: Setting): string {
  const title = cleanLine(bulletinName(document, setting));
  return excerpt(isCorrection(document) ? setting.say('email.subject.correction', { title }) : title, MOST);
}
