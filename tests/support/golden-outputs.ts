import { LOCALES } from '../../src/plugins/newsletter/domain/locale';
import {
  OUTPUTS,
  type OutputId,
  type OutputParameters,
} from '../../src/plugins/newsletter/domain/render/outputs/addresses';
import { RENDERERS } from '../../src/plugins/newsletter/server/src/outputs/registry';
import { rendererOf } from './render-output';
import { FIRST_EDITION } from './seed-bulletins';

/** An output of bulletin no. 1 and the file beneath `tests/fixtures/golden` that holds it. */
export type Golden = { readonly output: OutputId; readonly parameters: OutputParameters; readonly file: string };

/** Whether the bytes of an output are characters, which a reviewer can read as a difference. */
const isOfCharacters = (output: OutputId): boolean =>
  /^text\/|[/+](?:xml|json)$|rfc822$/.test(OUTPUTS[output].mediaType);

const extensionOf = (output: OutputId): string => {
  const { path, mediaType } = OUTPUTS[output];
  return /\.([a-z0-9]+)$/.exec(path)?.[1] ?? mediaType.replace(/^.*\//, '');
};

/** What is named where an output needs a name: the first story and its event, the lead beneficiary. */
const ID_OF: Partial<Record<(typeof OUTPUTS)[OutputId]['subject'], string>> = {
  event: 'technical-meeting-2',
  announcement: 'technical-meeting-2',
  beneficiary: 'pafos',
};

function goldenOf(output: OutputId): Golden[] {
  const { path, subject } = OUTPUTS[output];
  const id = ID_OF[subject];
  const named = { number: 1, revision: 1, ...(id === undefined ? {} : { id }) };
  const extension = extensionOf(output);
  if (!path.includes('{locale}')) return [{ output, parameters: named, file: `${output}.${extension}` }];
  return LOCALES.map((locale) => {
    const slug = FIRST_EDITION.content.stories[0]?.slug[locale];
    const parameters = { ...named, locale, ...(slug ? { slug } : {}) };
    return { output, parameters, file: `${output}.${locale}.${extension}` };
  });
}

/** The golden files there are: one for each registered output of characters and each of its languages. */
export const goldenOutputs = (): Golden[] =>
  (Object.keys(RENDERERS) as OutputId[]).filter(isOfCharacters).flatMap(goldenOf);

/** Renders golden outputs anew. */
export const renderGolden = async (golden: readonly Golden[]): Promise<Map<string, string>> => {
  const render = rendererOf(FIRST_EDITION);
  const made = new Map<string, string>();
  for (const { output, parameters, file } of golden) {
    made.set(file, Buffer.from(await render(output, parameters)).toString('utf8'));
  }
  return made;
};
