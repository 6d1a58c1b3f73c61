import type { FundingView } from '../../../contracts/settings/funding';
import type { MailTested } from '../../../contracts/settings/mail';
import type { RightsBody, RightsView } from '../../../contracts/settings/rights';
import type { SettingsSection, SettingsViews } from '../../../contracts/settings/view';
import type { WebhookTested } from '../../../contracts/settings/webhooks';
import type { MemoryView } from '../../../contracts/workbench/memory';
import { dataOf, deskApi } from '../desk-api';

type In<Asked = object> = Asked & { readonly locale: string };

const at = (what: string, locale: string) => ({ url: `/newsletter/settings/${what}`, config: { params: { locale } } });

const api = deskApi.enhanceEndpoints({ addTagTypes: ['DeskSettings'] }).injectEndpoints({
  endpoints: (build) => ({
    settings: build.query<SettingsViews[SettingsSection], In<{ section: SettingsSection }>>({
      query: ({ section, locale }) => at(section, locale),
      transformResponse: dataOf<SettingsViews[SettingsSection]>,
      providesTags: ['DeskSettings'],
    }),
    changeSettings: build.mutation<
      SettingsViews[SettingsSection],
      In<{ section: SettingsSection; version: number; settings: unknown }>
    >({
      query: ({ section, locale, ...data }) => ({ ...at(section, locale), method: 'PUT', data }),
      transformResponse: dataOf<SettingsViews[SettingsSection]>,
      // After a refusal as well: it often means that somebody else was faster. Checks and moves follow settings, too.
      invalidatesTags: ['DeskSettings', 'Relations'],
    }),
    rights: build.query<RightsView, In>({
      query: ({ locale }) => at('rights', locale),
      transformResponse: dataOf<RightsView>,
      providesTags: ['DeskSettings'],
    }),
    changeRights: build.mutation<RightsView, In<RightsBody>>({
      query: ({ locale, ...data }) => ({ ...at('rights', locale), method: 'PUT', data }),
      transformResponse: dataOf<RightsView>,
      invalidatesTags: ['DeskSettings', 'Relations'],
    }),
    funding: build.query<FundingView, In>({
      query: ({ locale }) => at('funding', locale),
      transformResponse: dataOf<FundingView>,
      providesTags: ['Relations'],
    }),
    memory: build.query<MemoryView, In>({
      query: ({ locale }) => ({ url: '/newsletter/memory', config: { params: { locale } } }),
      transformResponse: dataOf<MemoryView>,
      // It learns wherever somebody reviews.
      keepUnusedDataFor: 0,
    }),
    testMail: build.mutation<MailTested, In>({
      query: ({ locale }) => ({ ...at('mail/test', locale), method: 'POST', data: {} }),
      transformResponse: dataOf<MailTested>,
    }),
    testWebhook: build.mutation<WebhookTested, In<{ id: string }>>({
      query: ({ id, locale }) => ({ ...at(`webhooks/${id}/test`, locale), method: 'POST', data: {} }),
      transformResponse: dataOf<WebhookTested>,
    }),
  }),
});

/** The settings of the desk, who may do what, how it is funded, and what may be tried. */
export const {
  useChangeRightsMutation,
  useChangeSettingsMutation,
  useFundingQuery,
  useMemoryQuery,
  useRightsQuery,
  useSettingsQuery,
  useTestMailMutation,
  useTestWebhookMutation,
} = api;
