import { Command, CommanderError } from 'commander';
import { auditCommand } from './audit';
import { checkCommand } from './check';
import { datesCommand } from './dates';
import { demoUsersCommand } from './demo-users';
import { evidenceCommand } from './evidence';
import { exportCommand } from './export';
import { latinCommand } from './latin';
import { memoryCommand } from './memory';
import { searchIndexCommand } from './search-index';
import { seedCommand } from './seed';
import { slugCommand } from './slug';
import { UsageError } from './usage-error';

const program = new Command('deltio').description('The newsletter desk’s commands');
const commands = [
  checkCommand,
  slugCommand,
  latinCommand,
  datesCommand,
  auditCommand,
  evidenceCommand,
  exportCommand,
  memoryCommand,
  searchIndexCommand,
  demoUsersCommand,
  seedCommand,
];
for (const command of commands) {
  // Exit codes: 1 says that something was found, or went wrong; 2 that it could not be asked like this.
  for (const each of [command, ...command.commands]) each.exitOverride();
  program.addCommand(command);
}

program
  .exitOverride()
  .parseAsync()
  .catch((error: Error) => {
    const isTold = error instanceof CommanderError;
    if (!isTold) process.stderr.write(`${error.message}\n`);
    if (isTold && error.exitCode === 0) return;
    process.exitCode = isTold || error instanceof UsageError ? 2 : 1;
  });
