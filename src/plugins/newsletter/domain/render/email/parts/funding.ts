import type { OperationDocument } from '../../outputs/subjects';
import { type Html, NOTHING } from '../../web/html';
import { prose } from '../../web/parts/prose';
import type { EmailSetting } from '../email-setting';
import { besideLogo, layout, logoCell, roomOf, row } from './logo';
import { text } from './text';

/**
 * The emblem of the Union beside the statement of its funding, as a letter shows them near its beginning and again at
 * its end (Implementing Regulation (EU) 821/2014, art. 4; Regulation (EU) 2021/1060, Annex IX).
 */
export const funding = (operation: OperationDocument | null, setting: EmailSetting): Html =>
  operation === null
    ? NOTHING
    : text(
        'soft',
        layout([
          row(
            logoCell(operation.emblem, roomOf(operation), setting),
            besideLogo(prose(operation.fundingStatement, setting.locale)),
          ),
        ]),
      );
