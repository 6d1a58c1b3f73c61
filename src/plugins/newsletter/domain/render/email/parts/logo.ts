import { isLoadable } from '../../link-url';
import type { OperationDocument } from '../../outputs/subjects';
import { attributes, type Html, html, NOTHING } from '../../web/html';
import { DAY } from '../colours';
import { type EmailSetting, imageAddress } from '../email-setting';
import { styleOf } from '../style-of';

type LogoDocument = NonNullable<OperationDocument['emblem']>;
type Box = { readonly width: number; readonly height: number };

/** The room for a logo, where nothing says how large the emblem of the Union is. */
const ROOM: Box = { width: 120, height: 80 };

const sizeOf = ({ image, displayWidth, displayHeight }: LogoDocument): Box => ({
  width: displayWidth ?? image.width ?? ROOM.width,
  height: displayHeight ?? image.height ?? ROOM.height,
});

/** The same proportions, within a box. */
function within(size: Box, box: Box): Box {
  const scale = Math.min(1, box.width / size.width, box.height / size.height);
  return { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
}

/** Twice the width in which a logo stands, for screens of double density. */
const ENOUGH = 240;

const sourceOf = ({ url, formats }: LogoDocument['image']): string =>
  formats
    .filter(({ width, url: smaller }) => width >= ENOUGH && isLoadable(smaller))
    .toSorted((a, b) => a.width - b.width)[0]?.url ?? url;

/** The file of the emblem of the Union that a letter shows; `null` where there is none. */
export const emblemSource = ({ emblem }: OperationDocument): string | null =>
  emblem && isLoadable(emblem.image.url) ? sourceOf(emblem.image) : null;

/** The emblem's own room: no other logo may be wider or higher (Implementing Regulation (EU) 821/2014, art. 4). */
export const roomOf = (operation: OperationDocument | null): Box =>
  operation?.emblem ? within(sizeOf(operation.emblem), { width: 180, height: 180 }) : ROOM;

/** The cell of a table with a logo on a light plate, which stays light by night; nothing where there is no file. */
export function logoCell(shown: LogoDocument | null, room: Box, { site }: EmailSetting): Html {
  if (shown === null || !isLoadable(shown.image.url)) return NOTHING;
  const { width, height } = within(sizeOf(shown), room);
  const style = styleOf({ display: 'block', width: `${width}px`, height: `${height}px` });
  const picture = { src: imageAddress(sourceOf(shown.image), site), alt: shown.alt ?? '', width, height, style };
  // A table of its own, so that the plate is no higher than the logo where the words beside it are.
  const plate = html`<td bgcolor="${DAY.plate}" style="${styleOf({ padding: '4px', 'background-color': DAY.plate })}"><img${attributes(picture)}></td>`;
  return html`<td width="${width + 8}" valign="middle" style="padding:4px 0">${layout([row(plate)])}</td>`;
}

/** Cells that stand beside each other in a table of a layout. */
export const row = (...cells: readonly Html[]): Html => html`<tr>${cells}</tr>\n`;

/** A table for the layout alone: it is none to whoever hears it read. */
export const layout = (rows: readonly Html[]): Html =>
  html`<table role="presentation" border="0" cellpadding="0" cellspacing="0">${rows}</table>`;

/** The cell beside a logo. */
export const besideLogo = (content: Html): Html =>
  html`<td valign="middle" style="${styleOf({ padding: '4px 0 4px 12px' })}">${content}</td>`;
