import { describeWorkflowProperty } from '../support/property/describe-workflow-property';

describeWorkflowProperty({ runs: 100, calls: 60, limitMs: 3_600_000 });
