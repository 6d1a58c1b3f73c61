import type { OperationDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { stacked } from '../blank-lines';
import { pictureLine } from '../rich-text';
import { paragraph } from './paragraph';

/** The emblem of the Union, in words, and the statement of its funding. */
export const funding = ({ emblem, fundingStatement }: OperationDocument, { say }: Setting): string =>
  stacked([pictureLine(emblem?.alt ?? null, say), paragraph(fundingStatement)]);
