/** The formats in which segments go out and come back; the first is the default. */
export const EXCHANGE_FORMATS = {
  'xliff-1.2': { mediaType: 'application/x-xliff+xml', ending: 'xlf' },
  'xliff-2.1': { mediaType: 'application/xliff+xml', ending: 'xlf' },
  po: { mediaType: 'text/x-gettext-translation', ending: 'po' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
} as const satisfies Record<string, { readonly mediaType: string; readonly ending: string }>;

export type ExchangeFormat = keyof typeof EXCHANGE_FORMATS;
