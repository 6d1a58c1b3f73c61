/** One alternative of an `Accept-…` header: lower-case name and weight from 0 (refused) to 1. */
export type Weighted = { readonly name: string; readonly weight: number };

const WEIGHT = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i;

function parseMember(member: string): Weighted | null {
  const [name = '', ...parameters] = member.split(';').map((part) => part.trim());
  if (name === '') return null;
  const quality = parameters.find((parameter) => /^q=/i.test(parameter));
  if (quality === undefined) return { name: name.toLowerCase(), weight: 1 };
  const weight = WEIGHT.exec(quality)?.[1];
  return weight === undefined ? null : { name: name.toLowerCase(), weight: Number(weight) };
}

/** The alternatives of an `Accept-…` header, the best first, equals in their order; malformed ones are left out (RFC 9110, 12.4.2). */
export const parseWeightedList = (header: string): readonly Weighted[] =>
  header
    .split(',')
    .flatMap((member) => parseMember(member) ?? [])
    .sort((a, b) => b.weight - a.weight);
