import { describeWorkflowProperty } from '../support/property/describe-workflow-property';

describeWorkflowProperty({ runs: 2, calls: 60, limitMs: 900_000 });
