import { LOCALES } from '../../../domain/locale';
import { OUTPUTS, type OutputId, type OutputParameters } from '../../../domain/render/outputs/addresses';

/** An output by its id, and what its address names. */
export type OutputQuestion = { readonly output: OutputId; readonly parameters: OutputParameters };

const PATTERNS = {
  locale: `(?<locale>${LOCALES.join('|')})`,
  number: '(?<number>[1-9]\\d{0,8})',
  revision: '(?<revision>[1-9]\\d{0,8})',
  slug: '(?<slug>[^/?#]+)',
  id: '(?<id>[^/?#.]+)',
} as const;

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, (_, name: keyof typeof PATTERNS) => PATTERNS[name])}/?$`,
  );

const ROUTES = Object.entries(OUTPUTS).map(([output, { path }]) => ({
  output: output as OutputId,
  pattern: patternOf(path),
}));

/** The output whose address this path is (still percent-encoded, without a query); `null` where it is none. */
export function matchOutput(path: string): OutputQuestion | null {
  for (const { output, pattern } of ROUTES) {
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined && !pattern.test(path)) continue;
    const parameters = parametersIn(groups ?? {});
    if (parameters) return { output, parameters };
  }
  return null;
}

function parametersIn(groups: Record<string, string | undefined>): OutputParameters | null {
  const parameters: Record<string, string | number> = {};
  for (const [name, encoded] of Object.entries(groups)) {
    if (encoded === undefined) continue;
    const value = decoded(encoded);
    if (value === null) return null;
    parameters[name] = name === 'number' || name === 'revision' ? Number(value) : value;
  }
  return parameters;
}

function decoded(text: string): string | null {
  try {
    const value = decodeURIComponent(text);
    return /\p{Cc}/u.test(value) ? null : value;
  } catch {
    return null;
  }
}
