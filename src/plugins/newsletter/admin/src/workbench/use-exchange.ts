import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { FileFaultView, ImportedView, ImportPlanView } from '../../../contracts/workbench/exchange';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '../../../domain/exchange/formats/exchange-formats';
import type { Direction } from '../../../domain/exchange/segment';
import { saveFile } from '../save-file';

/** Why a file was not taken: in words, with what is wrong in it, and with the plan that holds now, where it moved. */
export type FileRefusal = {
  readonly message: string;
  readonly faults: readonly FileFaultView[];
  readonly plan: ImportPlanView | null;
};
type Answer<Value> = { readonly value: Value } | { readonly refusal: FileRefusal };

/** Takes a bulletin's segments away as a file, and brings them back. */
export function useExchange(documentId: string, number: number | null, { source, target }: Direction) {
  const { formatMessage, locale } = useIntl();
  const { get, post } = useFetchClient();
  const address = `/newsletter/bulletins/${documentId}/segments/file`;

  async function asked<Value>(call: () => Promise<Value>): Promise<Answer<Value>> {
    try {
      return { value: await call() };
    } catch (error) {
      const told = isFetchError(error) ? (error.response?.data as Told | undefined)?.error : undefined;
      const { faults = [], plan = null } = told?.details ?? {};
      const message = told?.message ?? formatMessage({ id: 'newsletter.admin.connection-failed' });
      return { refusal: { message, faults, plan } };
    }
  }
  const sent = async <Value>(below: string, fields: Record<string, string | File>): Promise<Answer<Value>> =>
    asked(async () => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      const { data } = await post<{ data: Value }>(`${address}${below}`, form, { params: { locale } });
      return data.data;
    });

  return {
    /** Saves the file under the name that is given back. */
    download: (format: ExchangeFormat, bySentence: boolean) =>
      asked(async () => {
        const params = { locale, ...(bySentence ? { sentences: 'true' } : {}) };
        const { data } = await get<Blob>(`${address}/${format}`, { responseType: 'blob', params });
        const name = `bulletin-${number ?? documentId}.${source}-${target}.${EXCHANGE_FORMATS[format].ending}`;
        saveFile(name, data);
        return name;
      }),
    plan: (file: File) => sent<ImportPlanView>('/plan', { file }),
    apply: (file: File, { digest }: ImportPlanView) => sent<ImportedView>('', { plan: digest, file }),
  };
}

type Told = { readonly error?: { readonly message?: string; readonly details?: Partial<FileRefusal> } };
