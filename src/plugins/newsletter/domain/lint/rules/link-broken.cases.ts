import {
  beneficiary,
  bulletin,
  emptyBulletin,
  operation,
  paragraphs,
  story,
} from '../../../../../../tests/support/bulletin-builder';
import type { LinkFault } from '../link-fault';
import type { RuleCases } from '../rule-cases';

const linking = (url: string) => bulletin({ stories: [storyLinking(url)] });
const twoStories = (url: string) => bulletin({ stories: [storyLinking(url), story({ documentId: 'second' })] });
const storyLinking = (url: string) =>
  story({
    body: {
      el: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Δείτε το ' },
            { type: 'link', url, children: [{ type: 'text', text: 'σχέδιο' }] },
          ],
        },
      ],
      en: paragraphs('The works go on.'),
    },
  });
const there = { path: ['stories', 0, 'body', 'el', 0], locale: 'el' as const, range: [9, 15] as const };

export const cases = {
  valid: [
    { title: 'links that answered', bulletin: bulletin() },
    { title: 'a page of another site', bulletin: linking('https://www.chania.gr/a?b=c') },
    { title: 'an e-mail address and a telephone', bulletin: linking('mailto:info@chania.gr') },
    { title: 'this bulletin itself', bulletin: linking('/newsletter/1/el') },
    { title: 'another bulletin', bulletin: linking('/api/newsletter/bulletins/7'), facts: { takenNumbers: [7] } },
    { title: 'the second story of the page', bulletin: twoStories('#story-2') },
    { title: 'a file of the desk', bulletin: linking('/uploads/plan.pdf') },
    { title: 'no links', bulletin: emptyBulletin() },
  ],
  invalid: [
    { title: 'a link without an address', bulletin: linking(' '), findings: [{ reason: 'empty', ...there }] },
    {
      title: 'an address with a space in it',
      bulletin: linking('https://www.chania .gr'),
      findings: [{ reason: 'malformed', ...there, data: { url: 'https://www.chania .gr' } }],
    },
    {
      title: 'a script',
      bulletin: linking('javascript:alert(1)'),
      findings: [{ reason: 'forbidden', ...there, data: { url: 'javascript:alert(1)' } }],
    },
    {
      title: 'an address without https://',
      bulletin: linking('www.chania.gr'),
      findings: [{ reason: 'relative', ...there, data: { url: 'www.chania.gr' } }],
    },
    {
      title: 'a page of the writer’s own machine',
      bulletin: linking('http://localhost:1337/admin'),
      findings: [{ reason: 'local', ...there, data: { url: 'http://localhost:1337/admin' } }],
    },
    {
      title: 'a place of a page',
      bulletin: linking('#works'),
      findings: [{ reason: 'no-such-anchor', ...there, data: { url: '#works' } }],
    },
    {
      title: 'a story that the page does not have',
      bulletin: linking('#story-2'),
      findings: [{ reason: 'no-such-anchor', ...there, data: { url: '#story-2' } }],
    },
    {
      title: 'a bulletin that is not there',
      bulletin: linking('/newsletter/9/el'),
      facts: { takenNumbers: [7] },
      findings: [{ reason: 'no-such-bulletin', ...there, data: { url: '/newsletter/9/el' } }],
    },
    {
      title: 'a page that is not there any more',
      bulletin: linking('https://www.chania.gr/plan'),
      facts: { brokenLinks: new Map<string, LinkFault>([['https://www.chania.gr/plan', 'notFound']]) },
      findings: [{ reason: 'gone', ...there, data: { url: 'https://www.chania.gr/plan', code: 'notFound' } }],
    },
    {
      title: 'a page that did not answer in time',
      bulletin: linking('https://www.chania.gr/plan'),
      facts: { brokenLinks: new Map<string, LinkFault>([['https://www.chania.gr/plan', 'timedOut']]) },
      findings: [{ reason: 'unreachable', ...there, data: { url: 'https://www.chania.gr/plan', code: 'timedOut' } }],
    },
    {
      title: 'websites that are no addresses',
      bulletin: bulletin({
        operation: operation({ website: 'greenways.example' }),
        beneficiaries: [beneficiary({ website: 'http:/anthousa.example' })],
      }),
      findings: [
        { reason: 'relative', path: ['operation', 'website'], data: { url: 'greenways.example' } },
        { reason: 'malformed', path: ['beneficiaries', 0, 'website'], data: { url: 'http:/anthousa.example' } },
      ],
    },
  ],
} satisfies RuleCases;
