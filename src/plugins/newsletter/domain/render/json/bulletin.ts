import type { Edition } from '../../bulletin/edition';
import type { Locale } from '../../locale';
import { addressOf } from './addresses';
import { projectAlternates } from './alternates';
import { projectBeneficiary } from './beneficiary';
import { projectOperation } from './operation';
import { projectRichText } from './rich-text';
import { projectSpeaker } from './speaker';
import { projectStory } from './story';
import { byDocumentId, type View } from './view';

/** A whole bulletin in one language, every relation resolved: all that a page of it needs, in one document. */
export function projectBulletin(edition: Edition, locale: Locale) {
  const { content: bulletin, number } = edition;
  const view: View = { locale, day: bulletin.issueDate, beneficiaries: byDocumentId(bulletin.beneficiaries) };
  return {
    documentId: bulletin.documentId,
    number,
    revision: edition.revision,
    digest: edition.digest,
    locale,
    title: bulletin.title[locale],
    slug: bulletin.slug[locale],
    url: addressOf('bulletins', number, locale),
    issueDate: bulletin.issueDate,
    issuedAt: edition.issuedAt,
    changeNote: edition.changeNote[locale],
    editorial: projectRichText(bulletin.editorial[locale], locale),
    operation: bulletin.operation && projectOperation(bulletin.operation, locale),
    stories: bulletin.stories.map((story) => projectStory(story, bulletin, locale)),
    speakers: bulletin.speakers.map((speaker) => projectSpeaker(speaker, view)),
    beneficiaries: bulletin.beneficiaries.map((beneficiary) => projectBeneficiary(beneficiary, view)),
    alternates: projectAlternates('bulletins', bulletin, locale, () => number),
  };
}
