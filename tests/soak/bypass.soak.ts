import { describeBypass } from '../support/bypass/describe-bypass';

describeBypass('all');
