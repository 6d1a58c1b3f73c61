import { Command } from 'commander';
import { seed } from '../seed/seed';
import { withDesk } from './with-desk';

export const seedCommand = new Command('seed')
  .description('write bulletins no. 1 and 2 where they are missing, and publish no. 1')
  .action(() => withDesk(seed));
