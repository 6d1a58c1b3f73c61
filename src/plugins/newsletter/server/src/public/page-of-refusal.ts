import type { ReadingError } from '../../../contracts/error';
import { withdrawnDetails } from '../../../contracts/withdrawn';
import type { Locale } from '../../../domain/locale';
import type { OperationDocument } from '../../../domain/render/outputs/subjects';
import { inBothLanguages } from '../../../domain/render/web/pages/in-both-languages';
import type { OutputQuestion } from '../outputs/match-output';
import { renderErrorPage } from '../outputs/web-pages';

/** What is not there is told by its name, and a search why it is none; the API's other messages speak of parameters. */
const TELLING: readonly string[] = [
  'not_found',
  'unknown_page',
  'query_too_long',
  'too_many_words',
  'too_many_requests',
];

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
