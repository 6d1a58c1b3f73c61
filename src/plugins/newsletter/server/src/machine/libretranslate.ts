import { asTexts, type Machine, type MachineAccess, post } from './machine';

/** LibreTranslate, which an office may run itself. It knows no glossaries. */
export const libretranslate = ({ url, key }: MachineAccess): Machine => ({
  name: 'LibreTranslate',
  host: new URL(url).host,
  async translate(texts, direction) {
    const answer = await post(`${url.replace(/\/$/, '')}/translate`, {
      q: texts,
      source: direction.source,
      target: direction.target,
      format: 'html',
      ...(key ? { api_key: key } : {}),
    });
    return asTexts((answer as { translatedText?: unknown }).translatedText, texts.length);
  },
});
