import type { ReadingError } from '../../../contracts/error';
import { withdrawnDetails } from '../../../contracts/withdrawn';
import type { Locale } from '../../../domain/locale';
import type { OperationDocument } from '../../../domain/render/outputs/subjects';
import { inBothLanguages } from '../../../domain/render/web/pages/in-both-languages';
import type { OutputQuestion } from '../outputs/match-output';
import { renderErrorPage } from '../outputs/web-pages';

/** What is not there is told by its name; the rest of the API's messages speaks of parameters, which pages have none of. */
const TELLING: readonly string[] = ['not_found'];

/**
 * A refusal as a page: of what was withdrawn with the office's notice, of what is not there by its name. `question` is
 * what the address names, where it names anything; `operation` is the masthead that stands on the page.
 */
export function pageOfRefusal(
  { error: { status, message, details } }: ReadingError,
  question: OutputQuestion | null,
  locale: Locale,
  operation: OperationDocument | null,
): string {
  const withdrawn = withdrawnDetails.safeParse(details);
  return renderErrorPage(
    {
      status,
      message: TELLING.includes(details.code) && details.resource !== 'outputs' ? message : null,
      withdrawn: withdrawn.success ? withdrawn.data : null,
      addresses: question?.parameters.locale ? inBothLanguages(question.output, question.parameters) : null,
      operation,
    },
    locale,
  );
}
