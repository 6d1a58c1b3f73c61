import { READING_ROOT } from '../../../domain/render/json/addresses';
import { MAX_URL_LENGTH } from './parse-question';

/**
 * By which address an answer is remembered. The content API refuses what it does not know; pages and files take no
 * parameters and pass over whatever is added to their address (`utm_source`), so that no number of made-up ones takes
 * more room or time than the one page.
 */
export const rememberedAs = (url: string): string =>
  url.startsWith(READING_ROOT) || url.length > MAX_URL_LENGTH ? url : (url.split('?', 1)[0] ?? '');
