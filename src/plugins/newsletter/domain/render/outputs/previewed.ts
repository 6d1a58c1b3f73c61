import { OUTPUTS, type OutputId, PAGES_ROOT } from './addresses';

/** Where signed links to drafts begin. */
export const PREVIEW_ROOT = `${PAGES_ROOT}/preview`;

const OF_A_NUMBER = `${PAGES_ROOT}/{number}`;

/** Outputs of one bulletin in its newest state: each stands beneath a draft's link as it does beneath a number. */
export const PREVIEWED: readonly OutputId[] = (Object.keys(OUTPUTS) as OutputId[]).filter((output) => {
  const { path } = OUTPUTS[output];
  return path.startsWith(`${OF_A_NUMBER}/`) && !path.includes('{revision}');
});

/** The path of a draft's output, with its parameters in braces: `/newsletter/preview/{token}/{locale}.pdf`. */
export const previewPath = (output: OutputId): string =>
  OUTPUTS[output].path.replace(OF_A_NUMBER, `${PREVIEW_ROOT}/{token}`);
