import { isBlank } from '../blank';
import type { LintContext } from '../context';
import { defineRule, GATES, type Observation } from '../rule';

/** The masthead: number, date, title, publisher and contact. */
export const issueMetadata = defineRule({
  id: 'issue/metadata',
  severity: 'error',
  gates: GATES,
  reasons: {
    'number-missing': { data: [] },
    'number-invalid': { data: ['number'] },
    'number-taken': { data: ['number'] },
    'number-changed': { data: ['number', 'published'] },
    // Two bulletins may be in the making at once; only the order of publication counts.
    'number-out-of-sequence': { data: ['number', 'expected'], gates: ['publish'] },
    'date-missing': { data: [] },
    'title-missing': { data: [] },
    'operation-missing': { data: [] },
    'publisher-missing': { data: [] },
    'email-missing': { data: [] },
    'email-invalid': { data: ['email'] },
  },
  check: (context) => [...checkNumber(context), ...checkMasthead(context), ...checkPublisher(context)],
});

type NumberReason = 'number-missing' | 'number-invalid' | 'number-taken' | 'number-changed' | 'number-out-of-sequence';

function checkNumber({ bulletin: { number }, facts }: LintContext): Observation<NumberReason>[] {
  const path = ['number'];
  if (number === null) return [{ reason: 'number-missing', path }];
  if (number < 1) return [{ reason: 'number-invalid', path, data: { number } }];
  if (facts.takenNumbers.includes(number)) return [{ reason: 'number-taken', path, data: { number } }];
  if (facts.publishedNumber !== null) {
    const published = facts.publishedNumber;
    return number === published ? [] : [{ reason: 'number-changed', path, data: { number, published } }];
  }
  if (facts.latestNumber === null || number === facts.latestNumber + 1) return [];
  return [{ reason: 'number-out-of-sequence', path, data: { number, expected: facts.latestNumber + 1 } }];
}

function checkMasthead({ bulletin }: LintContext): Observation<'date-missing' | 'title-missing'>[] {
  const found: Observation<'date-missing' | 'title-missing'>[] = [];
  if (bulletin.issueDate === null) found.push({ reason: 'date-missing', path: ['issueDate'] });
  if (isBlank(bulletin.title.el)) found.push({ reason: 'title-missing', path: ['title', 'el'], locale: 'el' });
  return found;
}

type PublisherReason = 'operation-missing' | 'publisher-missing' | 'email-missing' | 'email-invalid';

function checkPublisher({ bulletin: { operation } }: LintContext): Observation<PublisherReason>[] {
  if (operation === null) return [{ reason: 'operation-missing', path: ['operation'] }];
  const found: Observation<PublisherReason>[] = [];
  if (isBlank(operation.publisher.el)) {
    found.push({ reason: 'publisher-missing', path: ['operation', 'publisher', 'el'], locale: 'el' });
  }
  const path = ['operation', 'email'];
  const email = operation.email?.trim() ?? '';
  if (email === '') found.push({ reason: 'email-missing', path });
  else if (!EMAIL.test(email)) found.push({ reason: 'email-invalid', path, data: { email } });
  return found;
}

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
