declare module 'mjml' {
  /** MJML 5 answers with a promise; errors of validation are thrown where the level is `strict`. */
  export default function mjml2html(
    source: string,
    options: {
      readonly validationLevel: 'strict' | 'soft' | 'skip';
      readonly keepComments: boolean;
      readonly ignoreIncludes: boolean;
      readonly fonts: Readonly<Record<string, string>>;
    },
  ): Promise<{ html: string }>;
}
