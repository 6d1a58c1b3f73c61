import type { Edition } from '../../../domain/bulletin/edition';
import type { Revision } from '../../../domain/bulletin/history';
import type { Locale } from '../../../domain/locale';
import { projectBulletin } from '../../../domain/render/json/bulletin';
import { OUTPUTS, type OutputId } from '../../../domain/render/outputs/addresses';
import type { BulletinSubject, Site } from '../../../domain/render/outputs/subjects';
import { RENDERERS } from './registry';
import type { Renderer } from './renderer';

/**
 * Makes an output of one edition, without a look at any other; `revisions` are those that its readers are told of.
 * `locale` is passed over where the output is in both languages.
 */
export async function renderEdition(
  edition: Edition,
  revisions: readonly Revision[],
  output: OutputId,
  locale: Locale,
  site: Site,
): Promise<Buffer> {
  const renderer = RENDERERS[output] as Renderer;
  const subjectIn = (language: Locale): BulletinSubject => ({
    locale: language,
    document: projectBulletin(edition, revisions, language),
    edition,
    revisions,
  });
  const isOfBoth = OUTPUTS[output].subject === 'both-languages';
  const subject = isOfBoth ? { el: subjectIn('el'), en: subjectIn('en') } : subjectIn(locale);
  return Buffer.from(await renderer.render(subject as never, site));
}
