import { describeWorkflowProperty } from '../support/property/describe-workflow-property';

describeWorkflowProperty({ runs: 4, calls: 60, limitMs: 900_000 });
