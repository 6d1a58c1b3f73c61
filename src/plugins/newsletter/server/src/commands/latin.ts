import { Command } from 'commander';
import { latinOf } from '../../../domain/greek/elot743';
import { linesOf } from './text-input';

export const latinCommand = new Command('latin')
  .description('a Greek text in Latin letters by ELOT 743, case kept; a line each from standard input')
  .argument('[text...]', 'the text; from standard input, line by line, if not given')
  .action((words: string[]) => {
    for (const line of linesOf(words)) process.stdout.write(`${latinOf(line)}\n`);
  });
