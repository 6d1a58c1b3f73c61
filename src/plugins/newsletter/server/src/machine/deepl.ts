import { sha256Of } from '../../../domain/bulletin/digest';
import type { Direction } from '../../../domain/exchange/segment';
import type { Locale } from '../../../domain/locale';
import { asTexts, type Machine, type MachineAccess, MachineFailed, type MachineTerm, post } from './machine';

/** Texts that one call takes. */
const BATCH = 50;

/** Languages as DeepL names them. */
const TAGS = {
  source: { el: 'EL', en: 'EN' },
  target: { el: 'EL', en: 'EN-GB' },
} as const satisfies Record<keyof Direction, Record<Locale, string>>;

/** DeepL (API v2). Terms go along as a glossary, which is made once for as long as they stay as they are. */
export function deepl({ url, key }: MachineAccess): Machine {
  const root = url || (key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com');
  const headers = { authorization: `DeepL-Auth-Key ${key}` };
  const glossaries = new Map<string, string>();

  return {
    name: 'DeepL',
    host: new URL(root).host,
    async translate(texts, direction, terms) {
      const glossary = terms.length > 0 ? await glossaryFor(direction, terms) : null;
      const translated: string[] = [];
      for (let from = 0; from < texts.length; from += BATCH) {
        const batch = texts.slice(from, from + BATCH);
        const answer = await post(
          `${root}/v2/translate`,
          {
            text: batch,
            source_lang: TAGS.source[direction.source],
            target_lang: TAGS.target[direction.target],
            tag_handling: 'xml',
            split_sentences: 'nonewlines',
            preserve_formatting: true,
            ...(glossary ? { glossary_id: glossary } : {}),
          },
          headers,
        );
        const { translations } = answer as { translations?: { text?: string }[] };
        translated.push(
          ...asTexts(
            translations?.map(({ text }) => text),
            batch.length,
          ),
        );
      }
      return translated;
    },
  };

  async function glossaryFor({ source, target }: Direction, terms: readonly MachineTerm[]): Promise<string> {
    const rows = new Map(terms.map((term) => [oneLine(term.source), oneLine(term.target)]));
    const entries = [...rows].map((row) => row.join('\t')).join('\n');
    const known = sha256Of(`${source} ${target} ${entries}`);
    const made = glossaries.get(known);
    if (made) return made;
    const answer = await post(
      `${root}/v2/glossaries`,
      { name: 'Deltio', source_lang: source, target_lang: target, entries, entries_format: 'tsv' },
      headers,
    );
    const { glossary_id: id } = answer as { glossary_id?: string };
    if (typeof id !== 'string') throw new MachineFailed('no glossary was made');
    glossaries.set(known, id);
    return id;
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
