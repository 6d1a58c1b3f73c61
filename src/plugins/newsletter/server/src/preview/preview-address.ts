import { LOCALES, type Locale } from '../../../domain/locale';
import { OUTPUTS, type OutputId, outputAddress, PAGES_ROOT } from '../../../domain/render/outputs/addresses';
import { PREVIEW_ROOT, PREVIEWED } from '../../../domain/render/outputs/previewed';
import { matchOutput } from '../outputs/match-output';

/** What an address of a draft asks for: the output is `null` where a draft has none there. */
export type PreviewQuestion = {
  readonly token: string;
  readonly output: OutputId | null;
  /** `null` for both languages at once. */
  readonly locale: Locale | null;
};

/** Any number: the address of a draft is read and written as that of a bulletin, with the token in the number's place. */
const NUMBER = 1;
const BENEATH_NUMBER = `${PAGES_ROOT}/${NUMBER}`;

/** Reads the path of a draft's address; `null` where it is none. */
export function previewAt(path: string): PreviewQuestion | null {
  if (!path.startsWith(`${PREVIEW_ROOT}/`)) return null;
  const [token = '', ...rest] = path.slice(PREVIEW_ROOT.length + 1).split('/');
  const matched = matchOutput(`${BENEATH_NUMBER}/${rest.join('/')}`);
  const output = matched && PREVIEWED.includes(matched.output) ? matched.output : null;
  return { token, output, locale: matched?.parameters.locale ?? null };
}

/** The address of an output of a draft, relative to the origin. */
export const previewAddress = (token: string, output: OutputId, locale: Locale): string =>
  outputAddress(output, { number: NUMBER, locale }).replace(BENEATH_NUMBER, `${PREVIEW_ROOT}/${token}`);

/** The addresses of every output that is made of a draft, in each language or for both. */
export const previewAddresses = (token: string) =>
  PREVIEWED.flatMap((output) =>
    (OUTPUTS[output].path.includes('{locale}') ? LOCALES : [null]).map((locale) => ({
      output,
      locale,
      mediaType: OUTPUTS[output].mediaType,
      address: previewAddress(token, output, locale ?? LOCALES[0]),
    })),
  );
