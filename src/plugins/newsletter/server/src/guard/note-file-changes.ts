import type { Core } from '@strapi/strapi';
import { callerActor } from '../caller';
import { noteChange } from '../gateways/content-changes';
import { underDeskLock } from '../gateways/desk-lock';
import { documentsWithFile, SHOWN_OF_FILE } from '../gateways/shown-in';
import { FILE } from '../uids';

type FileRow = { readonly id: number | string; readonly hash: string } & Readonly<Record<string, unknown>>;

/**
 * Notes who replaced, renamed or removed a file, as a change of every bulletin that shows it: the media library writes
 * past the documents. What an approved or published bulletin shows is refused before it comes here.
 */
export function noteFileChanges(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload').service('upload');
  const { remove, replace, updateFileInfo } = upload;
  const rowOf = (id: FileRow['id']): Promise<FileRow | null> => strapi.db.query(FILE).findOne({ where: { id } });
  const note = (target: string, targetId: string, action: string, fields: readonly string[]) =>
    noteChange(strapi, callerActor(strapi), {
      target,
      targetId,
      locale: null,
      action,
      at: new Date().toISOString(),
      fields,
    });

  upload.replace = async (id: FileRow['id'], ...rest: unknown[]) =>
    underDeskLock(strapi, async () => {
      const file = await rowOf(id);
      if (file) await note(FILE, file.hash, 'replace', ['file']);
      return replace.call(upload, id, ...rest);
    });
  upload.updateFileInfo = async (id: FileRow['id'], ...rest: unknown[]) =>
    underDeskLock(strapi, async () => {
      const before = await rowOf(id);
      const result = await updateFileInfo.call(upload, id, ...rest);
      const after = await rowOf(id);
      const fields = SHOWN_OF_FILE.filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]));
      if (before && fields.length > 0) await note(FILE, before.hash, 'update', fields);
      return result;
    });
  upload.remove = async (file: FileRow, ...rest: unknown[]) =>
    underDeskLock(strapi, async () => {
      // Nothing refers to the file any more once it is gone, but what rich text shows by its address.
      for (const { uid, documentId, attribute } of await documentsWithFile(strapi, file.id)) {
        await note(uid, documentId, 'update', [attribute]);
      }
      await note(FILE, file.hash, 'delete', []);
      return remove.call(upload, file, ...rest);
    });
}
