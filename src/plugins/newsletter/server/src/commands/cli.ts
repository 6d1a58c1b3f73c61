import { Command } from 'commander';
import { auditCommand } from './audit';
import { demoUsersCommand } from './demo-users';
import { evidenceCommand } from './evidence';
import { seedCommand } from './seed';

const program = new Command('deltio').description('The newsletter desk’s commands');
for (const command of [auditCommand, evidenceCommand, demoUsersCommand, seedCommand]) program.addCommand(command);

program.parseAsync().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
