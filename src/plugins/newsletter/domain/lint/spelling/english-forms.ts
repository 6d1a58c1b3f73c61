/** Shortened in a way of its own: “gov't”. */
export const ODD_CONTRACTION = /'(?!(?:s|d|ll|re|ve|m)?$)/;

/**
 * How a right English word in lower case may be listed, if not as it stands: without a possessive or a contraction, in
 * the singular, as the verb that an agent is made of, in British spelling.
 */
export function* englishVariants(word: string): Generator<string> {
  const plain = word.replace(/'(?:s|d|ll|re|ve|m)?$/, '');
  yield plain;
  if (/[^s]s$/.test(plain)) yield plain.slice(0, -1);
  if (/\w{5}ers?$/.test(plain)) yield* [plain.replace(/ers?$/, ''), plain.replace(/rs?$/, '')];
  for (const [american, british] of AMERICAN_SPELLINGS) {
    if (american.test(plain)) yield plain.replace(american, british);
  }
}

/**
 * American spellings and the British ones that stand in the dictionary: another house’s style is no misspelling.
 * Source: New Hart’s Rules, British and US spelling.
 */
const AMERICAN_SPELLINGS: readonly (readonly [american: RegExp, british: string])[] = [
  [/iz(?=e[drs]?$|ers?$|ing$|ings$|ations?$|ational|able$)/, 'is'],
  [/yz(?=e[drs]?$|ers?$|ing$)/, 'ys'],
  [/or(?=$|s$|ed$|ing$|able$|ably$|al$|ite|less$|ful$|er|hood|ly$)/, 'our'],
  [/ter(?=s?$)/, 'tre'],
  [/ter(?=ed$|ing$)/, 'tr'],
  [/ber(?=s?$)/, 'bre'],
  [/er$/, 're'],
  [/ens(?=es?$)/, 'enc'],
  [/(?<=[aeiou])l(?=ed$|ing$|ers?$|or|able$)/, 'll'],
  [/(?<=(?:enro|fulfi|insti|disti|appa|enthra|insta))ll(?=$|s$|ments?$)/, 'l'],
  [/(?<=(?:wi|ski))ll(?=ful)/, 'l'],
  [/og(?=s?$)/, 'ogue'],
  [/dgm/, 'dgem'],
  [/e(?=[^aeiou])/, 'ae'],
  [/c(?=ing$|ed$|es?$)/, 's'],
  [/s(?=ing$|ed$|es?$)/, 'c'],
  [/sk(?=ep)/, 'sc'],
  [/i(?=fact)/, 'e'],
  [/(?<=m)old/, 'ould'],
  [/(?<=[sz])able$/, 'eable'],
  [/(?<=ag)ing$/, 'eing'],
  [/(?<=advis)or(?=s?$)/, 'er'],
  [/am(?=s?$)/, 'amme'],
  [/ward$/, 'wards'],
];
