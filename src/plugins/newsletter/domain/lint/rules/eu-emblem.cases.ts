import {
  beneficiary,
  both,
  bulletin,
  emblem,
  emptyBulletin,
  image,
  logo,
  operation,
} from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

const WITHOUT_SIZE = { displayWidth: null, displayHeight: null };

export const cases = {
  valid: [
    { title: 'narrower than a logo, but higher', bulletin: bulletin() },
    {
      title: 'lower than a logo, but wider',
      bulletin: bulletin({ operation: operation({ emblem: emblem({ displayWidth: 200, displayHeight: 40 }) }) }),
    },
    { title: 'no other logos', bulletin: bulletin({ operation: operation({ logos: [] }), beneficiaries: [] }) },
    {
      title: 'exactly as high',
      bulletin: bulletin({ operation: operation({ emblem: emblem({ displayWidth: 60, displayHeight: 70 }) }) }),
    },
    {
      title: 'a height that follows from the width',
      bulletin: bulletin({ operation: operation({ emblem: emblem({ displayWidth: 120, displayHeight: null }) }) }),
    },
    {
      title: 'a place for a logo that has no image',
      bulletin: bulletin({
        operation: operation({ logos: [logo({ image: null, displayWidth: 900, displayHeight: 900 })] }),
      }),
    },
    { title: 'no operation, which the masthead tells', bulletin: emptyBulletin() },
  ],
  invalid: [
    {
      title: 'no emblem',
      bulletin: bulletin({ operation: operation({ emblem: null }) }),
      findings: [{ reason: 'missing', path: ['operation', 'emblem'] }],
    },
    {
      title: 'an emblem without an image',
      bulletin: bulletin({ operation: operation({ emblem: emblem({ image: null }) }) }),
      findings: [{ reason: 'missing', path: ['operation', 'emblem'] }],
    },
    {
      title: 'an emblem that is described in Greek only',
      bulletin: bulletin({
        operation: operation({ emblem: emblem({ alt: both('Έμβλημα της Ευρωπαϊκής Ένωσης', null) }) }),
      }),
      findings: [
        { reason: 'alt-missing', path: ['operation', 'emblem', 'alt', 'en'], locale: 'en', data: { locale: 'en' } },
      ],
    },
    {
      title: 'an emblem without a size',
      bulletin: bulletin({ operation: operation({ emblem: emblem(WITHOUT_SIZE) }) }),
      findings: [{ reason: 'size-missing', path: ['operation', 'emblem', 'displayWidth'] }],
    },
    {
      title: 'a logo without a size, which cannot be compared',
      bulletin: bulletin({ beneficiaries: [beneficiary({ logo: logo(WITHOUT_SIZE) })] }),
      findings: [{ reason: 'logo-size-missing', path: ['beneficiaries', 0, 'logo', 'displayWidth'] }],
    },
    {
      title: 'smaller than a beneficiary’s logo',
      bulletin: bulletin({ beneficiaries: [beneficiary({ logo: logo({ displayWidth: 200, displayHeight: 100 }) })] }),
      findings: [
        {
          reason: 'smaller-than-logo',
          path: ['operation', 'emblem', 'displayWidth'],
          data: { width: 120, height: 80, largestWidth: 200, largestHeight: 100 },
        },
      ],
    },
    {
      title: 'lower than one logo and narrower than another',
      bulletin: bulletin({
        operation: operation({
          logos: [
            logo({ displayWidth: 300, displayHeight: 20 }),
            logo({ image: image({ width: 100, height: 400 }), displayWidth: null, displayHeight: 90 }),
          ],
        }),
      }),
      findings: [
        {
          reason: 'smaller-than-logo',
          path: ['operation', 'emblem', 'displayWidth'],
          data: { width: 120, height: 80, largestWidth: 300, largestHeight: 90 },
        },
      ],
    },
  ],
} satisfies RuleCases;
