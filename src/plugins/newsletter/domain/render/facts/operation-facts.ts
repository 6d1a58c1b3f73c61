import { writeEuros } from '../euros';
import type { OperationDocument } from '../outputs/subjects';
import type { Setting } from '../setting';
import { type Fact, fact, known } from './fact';

const withAcronym = (name: string | null, acronym: string | null): string =>
  [name, acronym !== null && name !== null ? `(${acronym})` : acronym].filter((part) => part !== null).join(' ');

/** The operation, who pays for it and who publishes, as far as they are known. */
export function operationFacts(operation: OperationDocument, { say, locale }: Setting): Fact[] {
  const { title, acronym, programme, fund, code, budget, publisher } = operation;
  return known([
    fact(say('web.operation'), withAcronym(title, acronym)),
    fact(say('web.programme'), programme),
    fact(say('web.fund'), withAcronym(fund.name, fund.acronym)),
    fact(say('web.code'), code),
    fact(say('web.budget'), budget === null ? null : writeEuros(budget, locale)),
    fact(say('web.publisher'), publisher),
  ]);
}
