import { type Attempt, ofPeople, ofTokens } from './attempt';
import { SHOWN } from './targets';

const EDITORS = ['administrator', 'editor'] as const;
const png = () =>
  new Blob(
    [
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    ],
    { type: 'image/png' },
  );
const renamed = { name: 'parakampsi.png' };

const ofTheAdmin: Attempt[] = [
  {
    path: 'Media library: PUT of what is said of a file',
    stages: SHOWN,
    refused: ofPeople('file_is_shown', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'PUT', `/upload/files/${at[stage].fileId}`, { json: { fileInfo: renamed } }),
  },
  {
    path: 'Media library: POST of what is said of a file',
    stages: SHOWN,
    refused: ofPeople('file_is_shown', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `/upload?id=${at[stage].fileId}`, { form: { fileInfo: JSON.stringify(renamed) } }),
  },
  {
    path: 'Media library: bulk update of what is said of files',
    stages: SHOWN,
    refused: ofPeople('file_is_shown', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', '/upload/actions/bulk-update', {
        json: { updates: [{ id: at[stage].fileId, fileInfo: renamed }] },
      }),
  },
  {
    path: 'Media library: replacement of a file',
    stages: SHOWN,
    refused: ofPeople('file_is_shown', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `/upload/files/${at[stage].fileId}/replace`, { form: { files: png(), fileInfo: '{}' } }),
  },
  {
    path: 'Media library: replacement of a file by upload',
    stages: SHOWN,
    refused: ofPeople('file_is_shown', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `/upload?id=${at[stage].fileId}`, { form: { files: png(), fileInfo: '{}' } }),
  },
  {
    path: 'Media library: delete of a file',
    stages: SHOWN,
    refused: ofPeople('file_is_shown', EDITORS),
    make: ({ ask, at }, stage, caller) => ask(caller, 'DELETE', `/upload/files/${at[stage].fileId}`),
  },
  {
    path: 'Media library: bulk delete of files',
    stages: SHOWN,
    refused: ofPeople('file_is_shown', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', '/upload/actions/bulk-delete', { json: { fileIds: [at[stage].fileId] } }),
  },
  {
    path: 'Media library: delete of the folder of a file',
    stages: SHOWN,
    refused: ofPeople('file_is_shown', EDITORS),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', '/upload/actions/bulk-delete', { json: { folderIds: [at[stage].folderId] } }),
  },
];

const ofTheContentApi: Attempt[] = [
  {
    path: 'REST: upload that edits a file',
    stages: SHOWN,
    refused: ofTokens('file_is_shown'),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `/api/upload?id=${at[stage].fileId}`, { form: { fileInfo: JSON.stringify(renamed) } }),
  },
  {
    path: 'REST: upload that replaces a file',
    stages: SHOWN,
    refused: ofTokens('file_is_shown'),
    make: ({ ask, at }, stage, caller) =>
      ask(caller, 'POST', `/api/upload?id=${at[stage].fileId}`, { form: { files: png() } }),
  },
  {
    path: 'REST: DELETE of a file',
    stages: SHOWN,
    refused: ofTokens('file_is_shown'),
    make: ({ ask, at }, stage, caller) => ask(caller, 'DELETE', `/api/upload/files/${at[stage].fileId}`),
  },
  {
    path: 'REST: upload that attaches itself to a photo of a story',
    stages: ['approved', 'published'],
    refused: ofTokens('files_are_attached_by_saving'),
    make: async ({ ask, at, desk }, stage, caller) => {
      const story = await desk.strapi.documents('api::story.story').findOne({
        documentId: at[stage].story,
        locale: 'el',
        status: stage === 'published' ? 'published' : 'draft',
        populate: { photos: true },
      });
      const refId = String(story?.photos?.[0]?.id);
      return ask(caller, 'POST', '/api/upload', {
        form: { files: png(), ref: 'newsletter.photo', refId, field: 'image' },
      });
    },
  },
];

/** The media library's API, and the same by token. */
export const fileAttempts: readonly Attempt[] = [...ofTheAdmin, ...ofTheContentApi];
