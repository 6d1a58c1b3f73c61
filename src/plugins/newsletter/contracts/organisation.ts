import { z } from 'zod';
import { documentId, text } from './fields';

/** An organisation by the name it bore at the time; `beneficiary` is its document id where it is one of the operation's. */
export const organisation = z.strictObject({ name: text, beneficiary: documentId.nullable() });
