import { isLocale, type Locale, otherLocale } from '../../locale';
import type { Direction } from '../segment';

/** The language that a tag names, with or without a region: `el`, `el-GR`, `en_GB`; `null` for any other. */
export function languageOf(tag: string): Locale | null {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return isLocale(primary) ? primary : null;
}

/** The direction that two tags name; a file may leave the target to be the other language. */
export function readDirection(sourceTag: string | undefined, targetTag: string | undefined): Direction | null {
  const source = languageOf(sourceTag ?? '');
  const target = targetTag === undefined && source ? otherLocale(source) : languageOf(targetTag ?? '');
  return source && target && source !== target ? { source, target } : null;
}
