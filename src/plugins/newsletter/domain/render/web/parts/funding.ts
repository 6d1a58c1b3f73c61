import type { OperationDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { type Html, html, NOTHING } from '../html';
import { logo } from './logo';
import { prose } from './prose';

/**
 * The emblem of the Union beside the statement of its funding, as each page shows them before anything else and again
 * at its end (Implementing Regulation (EU) 821/2014, art. 4; Regulation (EU) 2021/1060, Annex IX).
 */
export const funding = (operation: OperationDocument | null, { locale }: Setting): Html =>
  operation === null
    ? NOTHING
    : html`<div class="funding">
        ${logo(operation.emblem, 'emblem')}
        <p>${prose(operation.fundingStatement, locale)}</p>
      </div>\n`;
