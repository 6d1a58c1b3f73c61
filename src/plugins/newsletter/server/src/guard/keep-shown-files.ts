import type { Core } from '@strapi/strapi';
import { isFileShown } from '../gateways/shown-in';
import { refusal } from './refusal';

type File = { readonly id: number | string };

/**
 * Strapi's upload service deletes the old bytes before it touches the row, so that the row guard would come too late:
 * replacing and removing are refused here first, where an edition or an approved bulletin shows the file.
 */
export function keepShownFiles(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload').service('upload');
  const { remove, replace } = upload;
  const refuseIfShown = async (id: File['id']) => {
    if (await isFileShown(strapi, id)) throw refusal(strapi, 'file_is_shown');
  };
  upload.remove = async (file: File, ...rest: unknown[]) => {
    await refuseIfShown(file.id);
    return remove.call(upload, file, ...rest);
  };
  upload.replace = async (id: File['id'], ...rest: unknown[]) => {
    await refuseIfShown(id);
    return replace.call(upload, id, ...rest);
  };
}
