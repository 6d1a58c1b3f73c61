import { Command, Option } from 'commander';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../domain/locale';
import { sayBoth } from '../messages';
import { checkFile } from './check-file';
import { reportAsJson } from './report/json';
import type { Report } from './report/reported';
import { reportAsSarif } from './report/sarif';
import { reportAsText } from './report/text';
import { readTextInput } from './text-input';
import { fileOption, guessLocale, issueDateOption, localeOption, type TextOptions } from './text-options';
import { UsageError } from './usage-error';
import { wholeNumber } from './whole-number';

const FORMATS = { text: reportAsText, json: reportAsJson, sarif: reportAsSarif } as const satisfies Record<
  string,
  (report: Report, language: Locale) => string
>;

type CheckOptions = TextOptions & { readonly format: keyof typeof FORMATS; readonly language?: Locale };

export const checkCommand = new Command('check')
  .description('check a bulletin of the desk by its number, or a text; exit code 1 where there are errors')
  .argument('[number]', 'number of a bulletin in the desk; a text is read, if not given', wholeNumber)
  .addOption(fileOption)
  .addOption(localeOption)
  .addOption(issueDateOption)
  .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(FORMATS)).default('text'))
  .addOption(
    new Option('--language <language>', 'language of the report; that of the text, if not given').choices(LOCALES),
  )
  .action(async (number: number | undefined, { file, issueDate, format, ...options }: CheckOptions) => {
    const print = (report: Report, language: Locale) => {
      process.stdout.write(`${FORMATS[format](report, language)}\n`);
      if (report.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    };
    if (number === undefined) {
      const input = readTextInput(file);
      const locale = options.locale ?? guessLocale(input.text);
      const language = options.language ?? locale;
      return print(await checkFile({ ...input, locale, issueDate: issueDate ?? null, language }), language);
    }
    if (file !== undefined) throw new UsageError(sayBoth('newsletter.command.check.one-thing'));
    const language = options.language ?? DEFAULT_LOCALE;
    const { checkNumber } = await import('./check-number');
    const { withDesk } = await import('./with-desk');
    await withDesk(async (strapi) => print(await checkNumber(strapi, number, language), language));
  });
