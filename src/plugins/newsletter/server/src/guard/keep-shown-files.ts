import type { Core } from '@strapi/strapi';
import { underDeskLock } from '../gateways/desk-lock';
import { isFileShown } from '../gateways/shown-in';
import { holdsContent } from '../uids';
import { refusal } from './refusal';

type File = { readonly id: number | string };
type Upload = { readonly data?: { readonly ref?: unknown } };

/**
 * Strapi's upload service writes and deletes bytes before it touches the row, so that the row guard would come too
 * late: refused here first are replacing and removing what an edition or an approved bulletin shows, and uploading
 * straight into content, past its document.
 */
export function keepShownFiles(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload').service('upload');
  const { remove, replace, upload: add } = upload;
  // Under the lock, so that nobody approves what shows the file between the look and the write.
  const unlessShown = <T>(id: File['id'], work: () => Promise<T>): Promise<T> =>
    underDeskLock(strapi, async () => {
      if (await isFileShown(strapi, id)) throw refusal(strapi, 'file_is_shown');
      return work();
    });
  upload.remove = (file: File, ...rest: unknown[]) => unlessShown(file.id, () => remove.call(upload, file, ...rest));
  upload.replace = (id: File['id'], ...rest: unknown[]) => unlessShown(id, () => replace.call(upload, id, ...rest));
  upload.upload = async (files: Upload, ...rest: unknown[]) => {
    if (holdsContent(files.data?.ref)) throw refusal(strapi, 'files_are_attached_by_saving');
    return add.call(upload, files, ...rest);
  };
}
