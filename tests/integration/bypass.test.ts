import { describeBypass } from '../support/bypass/describe-bypass';
import { databaseKind } from '../support/databases';

// Between them, both databases try every path at every stage; the soak tries all on each.
describeBypass(databaseKind() === 'postgres' ? 1 : 0);
