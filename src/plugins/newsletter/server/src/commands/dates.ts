import { Command, Option } from 'commander';
import { datesOf, type TextDate } from '../../../domain/dates/dates-of';
import { positionOf } from './report/position';
import { readTextInput } from './text-input';
import { fileOption, guessLocale, issueDateOption, localeOption, type TextOptions } from './text-options';

type DatesOptions = TextOptions & { readonly format: 'text' | 'json' };

export const datesCommand = new Command('dates')
  .description('every date of a text, with the weekday that it names and the one that it is')
  .addOption(fileOption)
  .addOption(localeOption)
  .addOption(issueDateOption)
  .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
  .action(({ file, locale, issueDate, format }: DatesOptions) => {
    const { name, text } = readTextInput(file);
    const found = datesOf(text, locale ?? guessLocale(text), issueDate ?? null);
    const report = format === 'json' ? JSON.stringify(found, null, 2) : found.dates.map(lineOf(name, text)).join('\n');
    process.stdout.write(report === '' ? '' : `${report}\n`);
  });

const lineOf =
  (name: string, text: string) =>
  ({ range, date, claimed, actual, ok }: TextDate): string => {
    const { line, column } = positionOf(text, range[0]);
    const quote = text.slice(...range).replace(/\s+/gu, ' ');
    const agrees = ok === false ? `✗ ${claimed ?? ''} → ${actual ?? '–'}` : `✓ ${actual ?? ''}`;
    return `${name}:${line}:${column}  ${date ?? '–'}  ${ok === null ? (actual ?? '') : agrees}  ${quote}`;
  };
