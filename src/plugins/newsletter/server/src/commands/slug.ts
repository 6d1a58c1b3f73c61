import { Command, Option } from 'commander';
import { slugOf } from '../../../domain/greek/slug';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../domain/locale';
import { linesOf } from './text-input';

export const slugCommand = new Command('slug')
  .description(
    'the address of a title: ELOT 743, then lower-case words joined by dashes; a line each from standard input',
  )
  .argument('[text...]', 'the title; from standard input, one a line, if not given')
  .addOption(new Option('--locale <locale>', 'language of the title').choices(LOCALES).default(DEFAULT_LOCALE))
  .action((words: string[], { locale }: { locale: Locale }) => {
    for (const line of linesOf(words)) process.stdout.write(`${slugOf(line, locale)}\n`);
  });
