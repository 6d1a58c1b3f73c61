import { LOCALES } from '../../locale';
import { defineRule } from '../rule';

/** The funding statement names the European Union in full. */
export const euFullName = defineRule({
  id: 'eu/full-name',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: { abbreviated: { data: ['found', 'locale'] } },
  check: ({ bulletin: { operation } }) =>
    LOCALES.flatMap((locale) => {
      const found = ABBREVIATION.exec(operation?.fundingStatement[locale] ?? '')?.[0];
      if (found === undefined) return [];
      return [
        { reason: 'abbreviated', path: ['operation', 'fundingStatement', locale], locale, data: { found, locale } },
      ];
    }),
});

/** «ΕΕ» in Greek and in look-alike Latin letters, and "EU", with or without full stops. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:[ΕE]\. ?[ΕEU]\.|[ΕE][ΕEU])(?![\p{L}\p{N}])/u;
