import { describeWorkflowProperty } from '../support/property/describe-workflow-property';

describeWorkflowProperty({ runs: 15, calls: 60, limitMs: 300_000 });
