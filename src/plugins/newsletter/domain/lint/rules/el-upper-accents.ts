import { withoutTonosOnCapitals } from '../../greek/accents';
import { greekProseOf } from '../greek-prose';
import { defineTextRule } from '../rule';

/** Words in capitals bear no tonos: ΔΡΑΣΗ, not ΔΡΆΣΗ. */
export const elUpperAccents = defineTextRule({
  id: 'el/upper-accents',
  severity: 'warning',
  gates: [],
  reasons: { accented: { data: ['word', 'mended'] } },
  read: (texts) =>
    greekProseOf(texts).flatMap(({ run, words }) =>
      words.flatMap(({ text, start, end }) => {
        const mended = withoutTonosOnCapitals(text);
        if (mended === null) return [];
        const range = [start, end] as const;
        const mends = [{ range, replacement: mended }];
        return [
          {
            reason: 'accented' as const,
            path: run.path,
            locale: run.locale,
            range,
            data: { word: text, mended },
            mends,
          },
        ];
      }),
    ),
});
