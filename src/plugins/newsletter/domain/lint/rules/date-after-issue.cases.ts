import type { RuleCases } from '../rule-cases';

const issueDate = '2024-07-10';

export const cases = {
  valid: [
    { title: 'the past', locale: 'el', text: 'Η συναυλία έγινε στις 6 Ιουλίου 2024.', issueDate },
    { title: 'the future', locale: 'el', text: 'Η συναυλία θα γίνει στις 20 Ιουλίου 2024.', issueDate },
    {
      title: 'a term that runs out later',
      locale: 'el',
      text: 'Η διαβούλευση ξεκίνησε στις 1 Ιουλίου 2024 και λήγει στις 31 Ιουλίου 2024. Άρχισε χθες και κλείνει στις 2 Αυγούστου 2024.',
      issueDate,
    },
    {
      title: 'the preparation of what comes later',
      locale: 'el',
      text: 'Έγινε η προετοιμασία της συνάντησης της 20ης Ιουλίου 2024. Έγινε γνωστό ότι ανοίγει στις 20 Ιουλίου 2024.',
      issueDate,
    },
    {
      title: 'no year, and so a day that may be past',
      locale: 'el',
      text: 'Η συναυλία έγινε στις 20 Ιουλίου.',
      issueDate,
    },
    { title: 'no issue date', locale: 'en', text: 'The concert took place on 20 July 2024.' },
    {
      title: 'plans in English',
      locale: 'en',
      text: 'The meeting was postponed to 20 July 2024. Tenders will be opened on 20 July 2024. The call opened today and closes on 20 July 2024. It was held ahead of the 20 July 2024 vote.',
      issueDate,
    },
  ],
  invalid: [
    {
      title: 'an event that took place',
      locale: 'el',
      text: 'Η συναυλία έγινε με επιτυχία στις 20 Ιουλίου 2024.',
      issueDate,
      findings: [
        {
          reason: 'not-yet',
          quote: 'έγινε με επιτυχία στις 20 Ιουλίου 2024',
          data: { written: '20 Ιουλίου 2024', verb: 'έγινε' },
        },
      ],
    },
    {
      title: 'with a weekday',
      locale: 'el',
      text: 'Η ημερίδα πραγματοποιήθηκε στα Χανιά το Σάββατο, 20/7/2024.',
      issueDate,
      findings: [
        {
          reason: 'not-yet',
          quote: 'πραγματοποιήθηκε στα Χανιά το Σάββατο, 20/7/2024',
          data: { written: 'Σάββατο, 20/7/2024', verb: 'πραγματοποιήθηκε' },
        },
      ],
    },
    {
      title: 'the year of the event',
      locale: 'el',
      text: 'Οι εταίροι συναντήθηκαν στην Πάφο στις 20 Ιουλίου.',
      issueDate,
      run: { event: { start: '2024-07-20', end: '2024-07-20' } },
      findings: [
        {
          reason: 'not-yet',
          quote: 'συναντήθηκαν στην Πάφο στις 20 Ιουλίου',
          data: { written: '20 Ιουλίου', verb: 'συναντήθηκαν' },
        },
      ],
    },
    {
      title: 'in English',
      locale: 'en',
      text: 'The concert took place on 20 July 2024 and was a great success.',
      issueDate,
      findings: [
        {
          reason: 'not-yet',
          quote: 'took place on 20 July 2024',
          data: { written: '20 July 2024', verb: 'took place' },
        },
      ],
    },
    {
      title: 'in the passive',
      locale: 'en',
      text: 'The contract was signed in the Town Hall on Saturday, July 20, 2024.',
      issueDate,
      findings: [
        {
          reason: 'not-yet',
          quote: 'was signed in the Town Hall on Saturday, July 20, 2024',
          data: { written: 'Saturday, July 20, 2024', verb: 'was signed' },
        },
      ],
    },
  ],
} satisfies RuleCases;
