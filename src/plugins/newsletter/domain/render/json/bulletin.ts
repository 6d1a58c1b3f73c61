import type { Edition } from '../../bulletin/edition';
import type { Revision } from '../../bulletin/history';
import type { Locale } from '../../locale';
import { addressOf, addressOfRevision } from './addresses';
import { projectAlternates } from './alternates';
import { projectBeneficiary } from './beneficiary';
import { projectOperation } from './operation';
import { projectRevisions, projectSuccessor } from './revisions';
import { projectRichText } from './rich-text';
import { projectSpeaker } from './speaker';
import { projectStory } from './story';
import { byDocumentId, type View } from './view';

/**
 * A whole bulletin in one language, every relation resolved: all that a page of it needs, in one document. `revisions`
 * are all of its number, the oldest first, this one among them.
 */
export function projectBulletin(edition: Edition, revisions: readonly Revision[], locale: Locale) {
  const { content: bulletin, number, revision } = edition;
  const supersededBy = projectSuccessor(edition, revisions, locale);
  // Whoever reads an older revision stays with it when the language is switched.
  const addressIn = (language: Locale) =>
    supersededBy ? addressOfRevision(number, revision, language) : addressOf('bulletins', number, language);
  const view: View = { locale, day: bulletin.issueDate, beneficiaries: byDocumentId(bulletin.beneficiaries) };
  return {
    documentId: bulletin.documentId,
    number,
    revision,
    digest: edition.digest,
    locale,
    title: bulletin.title[locale],
    slug: bulletin.slug[locale],
    url: addressIn(locale),
    issueDate: bulletin.issueDate,
    issuedAt: edition.issuedAt,
    changeNote: edition.changeNote[locale],
    editorial: projectRichText(bulletin.editorial[locale], locale),
    operation: bulletin.operation && projectOperation(bulletin.operation, locale),
    stories: bulletin.stories.map((story) => projectStory(story, bulletin, locale)),
    speakers: bulletin.speakers.map((speaker) => projectSpeaker(speaker, view)),
    beneficiaries: bulletin.beneficiaries.map((beneficiary) => projectBeneficiary(beneficiary, view)),
    alternates: projectAlternates(bulletin, locale, addressIn),
    revisions: projectRevisions(revisions, locale),
    supersededBy,
  };
}
