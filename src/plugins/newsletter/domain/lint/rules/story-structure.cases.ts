import { both, bulletin, neither, paragraphs, story } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

export const cases = {
  valid: [
    { title: 'two stories, each about an event', bulletin: bulletin() },
    { title: 'one story', bulletin: bulletin({ stories: [story()] }) },
    {
      title: 'a story about no event that says why',
      bulletin: bulletin({ stories: [story({ event: null, noEventReason: 'Συνέντευξη' })] }),
    },
    {
      title: 'a story without kicker and lead',
      bulletin: bulletin({ stories: [story({ kicker: neither(), lead: neither() })] }),
    },
    {
      title: 'a story that is not translated yet',
      bulletin: bulletin({
        stories: [
          story({
            headline: both('Νέα διαδρομή', null),
            slug: both('nea-diadromi', null),
            body: { el: paragraphs('Άνοιξε η νέα διαδρομή.'), en: null },
          }),
        ],
      }),
    },
  ],
  invalid: [
    {
      title: 'no stories',
      bulletin: bulletin({ stories: [] }),
      findings: [{ reason: 'no-stories', path: ['stories'] }],
    },
    {
      title: 'a headline in English only',
      bulletin: bulletin({ stories: [story({ headline: both(null, 'New route') })] }),
      findings: [{ reason: 'headline-missing', path: ['stories', 0, 'headline', 'el'], locale: 'el' }],
    },
    {
      title: 'a body of blank paragraphs',
      bulletin: bulletin({
        stories: [story({ body: { el: paragraphs(' ', ''), en: paragraphs('The route is open.') } })],
      }),
      findings: [{ reason: 'body-missing', path: ['stories', 0, 'body', 'el'], locale: 'el' }],
    },
    {
      title: 'no slug',
      bulletin: bulletin({ stories: [story({ slug: neither() })] }),
      findings: [{ reason: 'slug-missing', path: ['stories', 0, 'slug', 'el'], locale: 'el' }],
    },
    {
      title: 'no event and a blank reason',
      bulletin: bulletin({ stories: [story({ event: null, noEventReason: ' ' })] }),
      findings: [{ reason: 'event-missing', path: ['stories', 0, 'event'] }],
    },
    {
      title: 'a story twice, whose faults are told once',
      bulletin: bulletin({ stories: [story({ slug: neither() }), story({ slug: neither() })] }),
      findings: [
        { reason: 'slug-missing', path: ['stories', 0, 'slug', 'el'], locale: 'el' },
        { reason: 'story-repeated', path: ['stories', 1], data: { first: 1 } },
      ],
    },
  ],
} satisfies RuleCases;
