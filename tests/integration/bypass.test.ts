import { describeBypass } from '../support/bypass/describe-bypass';
import { databaseKind } from '../support/databases';

// Every path on each database, at other stages; the soak tries all stages on each.
describeBypass(databaseKind() === 'postgres' ? 'one-of-the-others' : 'every-second');
