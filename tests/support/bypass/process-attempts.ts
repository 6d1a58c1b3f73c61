import type { Core } from '@strapi/strapi';
import type { Standing } from '../standing';
import { type Attempt, ofProcess } from './attempt';
import type { Scene } from './scene';
import { LOCKED, OWN_TYPES, type OwnType, PRINTED, SHOWN, stagesFor, UIDS } from './targets';

type Work = (strapi: Core.Strapi, scene: Scene, stage: Standing) => unknown;

const attempt = (path: string, code: string, stages: readonly Standing[], work: Work): Attempt => ({
  path,
  stages,
  refused: ofProcess(code),
  make: (scene, stage) => scene.call((strapi) => work(strapi, scene, stage)),
});

const PUBLISHING: Record<OwnType, string> = {
  bulletin: 'publish_through_workflow',
  story: 'published_with_its_bulletin',
  event: 'published_with_its_bulletin',
};
const EDIT: Record<OwnType, object> = {
  bulletin: { title: 'Παράκαμψη' },
  story: { headline: 'Παράκαμψη' },
  event: { place: 'Παράκαμψη' },
};

const ofDocuments = OWN_TYPES.flatMap((type): Attempt[] => {
  const documents = (strapi: Core.Strapi) => strapi.documents(UIDS[type] as typeof UIDS.bulletin);
  const data = EDIT[type] as never;
  const publishing = PUBLISHING[type];
  return [
    attempt(`documents.publish of ${type}`, publishing, stagesFor(type), (strapi, { at }, stage) =>
      documents(strapi).publish({ documentId: at[stage][type], locale: '*' }),
    ),
    attempt(`documents.update of ${type} with status published`, publishing, stagesFor(type), (strapi, { at }, stage) =>
      documents(strapi).update({ documentId: at[stage][type], locale: 'en', status: 'published', data }),
    ),
    attempt(`documents.create of ${type} with status published`, publishing, ['draft'], (strapi) =>
      documents(strapi).create({ status: 'published', data }),
    ),
    attempt(`documents.clone of ${type} with status published`, publishing, ['published'], (strapi, { at }, stage) =>
      documents(strapi).clone({ documentId: at[stage][type], status: 'published', data: {} } as never),
    ),
    attempt(`documents.unpublish of ${type}`, 'unpublish_through_workflow', PRINTED, (strapi, { at }, stage) =>
      documents(strapi).unpublish({ documentId: at[stage][type], locale: 'en' }),
    ),
    attempt(`documents.update of ${type}`, 'locked_by_stage', LOCKED, (strapi, { at }, stage) =>
      documents(strapi).update({ documentId: at[stage][type], locale: 'en', data }),
    ),
    attempt(`documents.discardDraft of ${type}`, 'locked_by_stage', LOCKED, (strapi, { at }, stage) =>
      documents(strapi).discardDraft({ documentId: at[stage][type], locale: '*' }),
    ),
    attempt(
      `documents.discardDraft of ${type} that was never published`,
      'nothing_to_go_back_to',
      ['draft', 'in-review'],
      (strapi, { at }, stage) => documents(strapi).discardDraft({ documentId: at[stage][type], locale: '*' }),
    ),
    attempt(`documents.delete of ${type}`, 'locked_by_stage', LOCKED, (strapi, { at }, stage) =>
      documents(strapi).delete({ documentId: at[stage][type] }),
    ),
    attempt(
      `documents.create of ${type} under a name that is taken`,
      'ApplicationError',
      LOCKED,
      (strapi, { at }, stage) =>
        documents(strapi).create({ locale: 'el', data: { ...EDIT[type], documentId: at[stage][type] } as never }),
    ),
    attempt(
      `documents.update of ${type} that takes another’s name`,
      'identity_is_fixed',
      LOCKED,
      (strapi, { at }, stage) =>
        documents(strapi).update({
          documentId: at.draft[type],
          locale: 'el',
          data: { documentId: at[stage][type] } as never,
        }),
    ),
    attempt(`documents.create of ${type} in a language that there is not`, 'unknown_locale', ['draft'], (strapi) =>
      documents(strapi).create({ locale: 'fr', data }),
    ),
    attempt(
      `core service: update of ${type} with status published`,
      publishing,
      stagesFor(type),
      (strapi, { at }, stage) =>
        strapi.service(UIDS[type]).update(at[stage][type], { data: EDIT[type], status: 'published' }),
    ),
    attempt(`content manager’s service: publish of ${type}`, publishing, stagesFor(type), (strapi, { at }, stage) =>
      strapi
        .plugin('content-manager')
        .service('document-manager')
        .publish(at[stage][type], UIDS[type], { locale: 'el' }),
    ),
    attempt(
      `content manager’s service: unpublish of ${type}`,
      'unpublish_through_workflow',
      PRINTED,
      (strapi, { at }, stage) =>
        strapi
          .plugin('content-manager')
          .service('document-manager')
          .unpublish(at[stage][type], UIDS[type], { locale: 'el' }),
    ),
    attempt(`entityService.create of ${type}`, publishing, ['draft'], (strapi) =>
      strapi.entityService.create(UIDS[type] as never, { data: { ...EDIT[type], publishedAt: new Date() } } as never),
    ),
  ];
});

/** A row of the draft or the published kind of what stands at a stage. */
const rowOf = (strapi: Core.Strapi, { at }: Scene, stage: Standing, type: OwnType, published: boolean) =>
  strapi.db.query(UIDS[type]).findOne({
    where: {
      documentId: at[stage][type],
      locale: 'el',
      publishedAt: published ? { $notNull: true } : null,
    },
  });

/** Strapi's older service hands over to the documents. */
const ofEntityService = OWN_TYPES.flatMap((type): Attempt[] => [
  attempt(`entityService.update of ${type}`, PUBLISHING[type], PRINTED, async (strapi, scene, stage) => {
    const { id } = await rowOf(strapi, scene, stage, type, true);
    return strapi.entityService.update(UIDS[type] as never, id, { data: EDIT[type] } as never);
  }),
  attempt(
    `entityService.delete of ${type}`,
    'locked_by_stage',
    ['published', 'withdrawn'],
    async (strapi, scene, stage) => {
      const { id } = await rowOf(strapi, scene, stage, type, true);
      return strapi.entityService.delete(UIDS[type] as never, id);
    },
  ),
]);

const ofPublishedRows = OWN_TYPES.flatMap((type): Attempt[] => {
  const uid = UIDS[type];
  const data = EDIT[type];
  const closed = (name: string, stages: readonly Standing[], work: Work) =>
    attempt(`db.query ${name} of ${type}`, 'published_rows_are_closed', stages, work);
  const published = { publishedAt: new Date() };
  return [
    closed('create', ['draft'], (strapi) => strapi.db.query(uid).create({ data: { ...data, ...published } })),
    closed('createMany', ['draft'], (strapi) =>
      strapi.db.query(uid).createMany({ data: [data, { ...data, ...published }] }),
    ),
    closed('update that publishes a draft', stagesFor(type), async (strapi, scene, stage) => {
      const { id } = await rowOf(strapi, scene, stage, type, false);
      return strapi.db.query(uid).update({ where: { id }, data: published });
    }),
    closed('update', PRINTED, async (strapi, scene, stage) => {
      const { id } = await rowOf(strapi, scene, stage, type, true);
      return strapi.db.query(uid).update({ where: { id }, data });
    }),
    closed('update that unpublishes', PRINTED, async (strapi, scene, stage) => {
      const { id } = await rowOf(strapi, scene, stage, type, true);
      return strapi.db.query(uid).update({ where: { id }, data: { publishedAt: null } });
    }),
    closed('updateMany', PRINTED, (strapi, { at }, stage) =>
      strapi.db.query(uid).updateMany({ where: { documentId: at[stage][type] }, data }),
    ),
    closed('updateMany without a condition', ['published'], (strapi) => strapi.db.query(uid).updateMany({ data })),
    closed('delete', PRINTED, async (strapi, scene, stage) => {
      const { id } = await rowOf(strapi, scene, stage, type, true);
      return strapi.db.query(uid).delete({ where: { id } });
    }),
    closed('deleteMany', PRINTED, (strapi, { at }, stage) =>
      strapi.db.query(uid).deleteMany({ where: { documentId: at[stage][type] } }),
    ),
    closed('deleteMany of a language', ['published'], (strapi) =>
      strapi.db.query(uid).deleteMany({ where: { locale: 'en' } }),
    ),
  ];
});

const RECORDS = [
  'edition',
  'audit-entry',
  'withdrawal',
  'workflow',
  'content-change',
  'comment',
  'waiver',
  'setting',
  'webhook-message',
  'presence',
  'unit-list',
  'memory-entry',
  'translation',
];

const ofRecords = RECORDS.flatMap((name): Attempt[] => {
  const uid = `plugin::newsletter.${name}`;
  const closed = (way: string, work: Work) => attempt(`${way} of ${name}`, 'records_are_closed', ['published'], work);
  const forged = ({ at }: Scene) => ({
    bulletinId: at.draft.bulletin,
    stage: 'approved',
    approvedDigest: 'f'.repeat(64),
  });
  return [
    closed('db.query create', (strapi, scene) => strapi.db.query(uid).create({ data: forged(scene) })),
    closed('db.query createMany', (strapi, scene) => strapi.db.query(uid).createMany({ data: [forged(scene)] })),
    closed('db.query update', (strapi, scene) =>
      strapi.db.query(uid).update({ where: { id: { $gt: 0 } }, data: forged(scene) }),
    ),
    closed('db.query updateMany', (strapi, scene) =>
      strapi.db.query(uid).updateMany({ where: {}, data: forged(scene) }),
    ),
    closed('db.query delete', (strapi) => strapi.db.query(uid).delete({ where: { id: { $gt: 0 } } })),
    closed('db.query deleteMany', (strapi) => strapi.db.query(uid).deleteMany({ where: {} })),
  ];
});

const ofRecordDocuments = [
  attempt('documents.create of workflow', 'records_are_closed', ['published'], (strapi, { at }) =>
    strapi.documents('plugin::newsletter.workflow' as never).create({
      data: { bulletinId: at.draft.bulletin, stage: 'approved', version: 1 } as never,
    }),
  ),
  attempt('entityService.create of workflow', 'records_are_closed', ['published'], (strapi, { at }) =>
    strapi.entityService.create(
      'plugin::newsletter.workflow' as never,
      {
        data: { bulletinId: at.draft.bulletin, stage: 'approved', version: 1 },
      } as never,
    ),
  ),
];

const SEALED = ['newsletter_editions', 'newsletter_audit_entries', 'newsletter_withdrawals'];

const ofTables = SEALED.flatMap((table): Attempt[] => [
  attempt(`SQL update of ${table}`, 'sealed', ['published'], (strapi) =>
    strapi.db.connection(table).update({ created_at: null }),
  ),
  attempt(`SQL delete of ${table}`, 'sealed', ['published'], (strapi) => strapi.db.connection(table).delete()),
  attempt(`SQL replacement of ${table}`, 'sealed', ['published'], (strapi) =>
    strapi.db.connection.raw(
      strapi.db.dialect.client === 'postgres'
        ? `truncate ${table}`
        : `insert or replace into ${table} select * from ${table}`,
    ),
  ),
]);

/** Components and the attribute that holds them, changed without their document. */
const COMPONENTS = [
  ['newsletter.slot', 'bulletin', 'lineup', { story: null, id: 9_999_999 }],
  ['newsletter.photo', 'story', 'photos', { credit: 'Παράκαμψη' }],
  ['newsletter.appearance', 'story', 'appearances', { topicEl: 'Παράκαμψη' }],
  ['newsletter.coverage', 'story', 'coverage', { noEventReason: 'Παράκαμψη' }],
  ['newsletter.organisation', 'event', 'host', { nameEl: 'Παράκαμψη' }],
] as const;

const ofComponents = COMPONENTS.flatMap(([uid, type, attribute, data]): Attempt[] => {
  const idOf = async (strapi: Core.Strapi, { at }: Scene, stage: Standing): Promise<number> => {
    const row = await strapi.db.query(UIDS[type]).findOne({
      where: { documentId: at[stage][type], locale: 'el', publishedAt: { $notNull: true } },
      populate: { [attribute]: true },
    });
    return [row[attribute]].flat()[0].id;
  };
  const closed = (name: string, work: (strapi: Core.Strapi, id: number) => unknown) =>
    attempt(`db.query ${name} of ${uid}`, 'published_rows_are_closed', PRINTED, async (strapi, scene, stage) =>
      work(strapi, await idOf(strapi, scene, stage)),
    );
  return [
    closed('update', (strapi, id) => strapi.db.query(uid).update({ where: { id }, data })),
    closed('updateMany', (strapi, id) => strapi.db.query(uid).updateMany({ where: { id: { $in: [id] } }, data })),
    closed('delete', (strapi, id) => strapi.db.query(uid).delete({ where: { id } })),
    closed('deleteMany', (strapi, id) => strapi.db.query(uid).deleteMany({ where: { id: { $in: [id] } } })),
  ];
});

const FILE = 'plugin::upload.file';

const ofFiles: Attempt[] = [
  attempt('db.query update of a file', 'file_is_shown', SHOWN, (strapi, { at }, stage) =>
    strapi.db.query(FILE).update({ where: { id: at[stage].fileId }, data: { url: '/uploads/parakampsi.png' } }),
  ),
  attempt('db.query update that detaches a file', 'files_are_attached_by_saving', SHOWN, (strapi, { at }, stage) =>
    strapi.db.query(FILE).update({ where: { id: at[stage].fileId }, data: { related: [] } }),
  ),
  attempt('db.query delete of a file', 'file_is_shown', SHOWN, (strapi, { at }, stage) =>
    strapi.db.query(FILE).delete({ where: { id: at[stage].fileId } }),
  ),
  attempt('db.query deleteMany of files', 'file_is_shown', ['published'], (strapi) =>
    strapi.db.query(FILE).deleteMany({ where: {} }),
  ),
  attempt('upload service: deletion of files by their ids', 'file_is_shown', SHOWN, (strapi, { at }, stage) =>
    strapi.plugin('upload').service('file').deleteByIds([at[stage].fileId]),
  ),
  attempt('upload service: deletion of a folder by its id', 'file_is_shown', SHOWN, (strapi, { at }, stage) =>
    strapi.plugin('upload').service('folder').deleteByIds([at[stage].folderId]),
  ),
  attempt('upload service: other name of a file', 'file_is_shown', SHOWN, (strapi, { at }, stage) =>
    strapi.plugin('upload').service('upload').updateFileInfo(at[stage].fileId, { name: 'parakampsi.png' }),
  ),
  attempt('upload service: replacement of a file', 'file_is_shown', SHOWN, (strapi, { at }, stage) =>
    strapi
      .plugin('upload')
      .service('upload')
      .replace(at[stage].fileId, { data: { fileInfo: {} }, file: {} }),
  ),
  attempt('upload service: remove of a file', 'file_is_shown', SHOWN, (strapi, { at }, stage) =>
    strapi.plugin('upload').service('upload').remove({ id: at[stage].fileId }),
  ),
];

const ofLanguages: Attempt[] = (['el', 'en'] as const).flatMap((code): Attempt[] => [
  attempt(`db.query delete of the language ${code}`, 'locale_is_needed', ['published'], (strapi) =>
    strapi.db.query('plugin::i18n.locale').delete({ where: { code } }),
  ),
  attempt(`i18n service: delete of the language ${code}`, 'locale_is_needed', ['published'], async (strapi) => {
    const { id } = await strapi.db.query('plugin::i18n.locale').findOne({ where: { code } });
    return strapi.plugin('i18n').service('locales').delete({ id });
  }),
]);

/** What code within the process, a script or another plugin, can call. */
export const processAttempts: readonly Attempt[] = [
  ...ofDocuments,
  ...ofEntityService,
  ...ofPublishedRows,
  ...ofRecords,
  ...ofRecordDocuments,
  ...ofTables,
  ...ofComponents,
  ...ofFiles,
  ...ofLanguages,
];
