import type { Beneficiary } from '../bulletin/bulletin';
import type { Locale } from '../locale';

const formerOn = (beneficiary: Beneficiary, day: string | null) =>
  day === null
    ? undefined
    : beneficiary.formerNames.find(
        ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
      );

/** The forms of an organisation's name in one language. */
export type Names = { name: string | null; shortName: string | null; genitive: string | null };

/**
 * The name that a beneficiary bore on a day (`YYYY-MM-DD`; `null` asks for today's name).
 * Under a former name the short form and the genitive are `null`: those on file belong to the present name.
 */
export function namesOn(beneficiary: Beneficiary, day: string | null, locale: Locale): Names {
  const former = formerOn(beneficiary, day)?.name[locale];
  if (former) return { name: former, shortName: null, genitive: null };
  return {
    name: beneficiary.name[locale],
    shortName: beneficiary.shortName[locale],
    genitive: beneficiary.genitive[locale],
  };
}
