import { describeKills } from '../support/crash/describe-kills';

describeKills({ move: 'publish', prepared: ['submit', 'approve'], kills: 10 });
