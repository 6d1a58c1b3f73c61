import type { OperationDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';

/** The name of the whole series: «Ενημερωτικά δελτία της Πράξης «Smart Cities»», or without the operation's. */
export const newsletterName = (operation: OperationDocument | null, { say }: Setting): string =>
  operation?.acronym ? say('web.newsletterOf', { acronym: operation.acronym }) : say('web.newsletter');
