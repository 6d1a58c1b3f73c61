import { z } from 'zod';
import { blocks } from '../domain/bulletin/blocks';

/** Rich text twice: Strapi's blocks, and the same as an HTML fragment that is safe to insert (headings from h3). */
export const richText = z.strictObject({ blocks, html: z.string() });
