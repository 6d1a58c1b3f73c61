import { bulletin, photo, speaker, story } from '../../../../../../tests/support/bulletin-builder';
import type { Photo } from '../../bulletin/bulletin';
import type { RuleCases } from '../rule-cases';

const showing = (overrides: Partial<Photo>) => bulletin({ stories: [story({ photos: [photo(overrides)] })] });
const PHOTO = ['stories', 0, 'photos', 0];

const IMAGE_BLOCK = {
  type: 'image' as const,
  image: { url: '/uploads/synantisi.jpg', alternativeText: 'Η συνάντηση', width: 1600, height: 900 },
  children: [],
};

export const cases = {
  valid: [
    { title: 'adults at a public event', bulletin: bulletin() },
    { title: 'nobody to be recognised', bulletin: showing({ people: 'none', consentBasis: null }) },
    {
      title: 'minors with their guardians’ consent on file',
      bulletin: showing({ people: 'minors', consentBasis: 'consent', consentReference: 'Αρ. πρωτ. 12/2019' }),
    },
    {
      title: 'adults with consent, without a reference',
      bulletin: showing({ people: 'adults', consentBasis: 'consent' }),
    },
    {
      title: 'a place for a photo that has no image yet',
      bulletin: showing({ image: null, people: null, credit: null }),
    },
    { title: 'a speaker without a portrait', bulletin: bulletin({ speakers: [speaker({ portrait: null })] }) },
  ],
  invalid: [
    {
      title: 'nobody said who is shown',
      bulletin: showing({ people: null, consentBasis: null }),
      findings: [{ reason: 'people-unstated', path: [...PHOTO, 'people'] }],
    },
    {
      title: 'adults without a basis',
      bulletin: showing({ consentBasis: null }),
      findings: [{ reason: 'basis-missing', path: [...PHOTO, 'consentBasis'] }],
    },
    {
      title: 'minors without a basis and a reference',
      bulletin: showing({ people: 'minors', consentBasis: null }),
      findings: [
        { reason: 'basis-missing', path: [...PHOTO, 'consentBasis'] },
        { reason: 'reference-missing', path: [...PHOTO, 'consentReference'] },
      ],
    },
    {
      title: 'minors at a public event, still without a reference',
      bulletin: showing({ people: 'minors', consentReference: ' ' }),
      findings: [{ reason: 'reference-missing', path: [...PHOTO, 'consentReference'] }],
    },
    {
      title: 'a portrait without a credit',
      bulletin: bulletin({ speakers: [speaker({ portrait: photo({ credit: null }) })] }),
      findings: [{ reason: 'credit-missing', path: ['speakers', 0, 'portrait', 'credit'] }],
    },
    {
      title: 'a decorative photo that shows adults without a basis and a credit',
      bulletin: showing({ decorative: true, consentBasis: null, credit: '' }),
      findings: [
        { reason: 'credit-missing', path: [...PHOTO, 'credit'] },
        { reason: 'basis-missing', path: [...PHOTO, 'consentBasis'] },
      ],
    },
    {
      title: 'an image among the paragraphs, where no consent and no credit can stand',
      bulletin: bulletin({ editorial: { el: [IMAGE_BLOCK], en: [IMAGE_BLOCK] } }),
      findings: [
        { reason: 'image-in-text', path: ['editorial', 'el', 0], locale: 'el' },
        { reason: 'image-in-text', path: ['editorial', 'en', 0], locale: 'en' },
      ],
    },
  ],
} satisfies RuleCases;
