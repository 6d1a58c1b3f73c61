import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { FileFaultView } from '../../../contracts/workbench/exchange';
import { saveFile } from '../save-file';

/** Why a file was not taken: in words, with what is wrong in it, and with the plan that holds now, where it moved. */
export type FileRefusal<Plan = never> = {
  readonly message: string;
  readonly faults: readonly FileFaultView[];
  readonly plan: Plan | null;
};
export type FileAnswer<Value, Plan = never> = { readonly value: Value } | { readonly refusal: FileRefusal<Plan> };

/** Calls of the admin API, below an address, that take files or give them. */
export function useFileCalls<Plan = never>(address: string) {
  const { formatMessage, locale } = useIntl();
  const { get, post } = useFetchClient();

  async function asked<Value>(call: () => Promise<Value>): Promise<FileAnswer<Value, Plan>> {
    try {
      return { value: await call() };
    } catch (error) {
      const told = isFetchError(error) ? (error.response?.data as Told<Plan> | undefined)?.error : undefined;
      const { faults = [], plan = null } = told?.details ?? {};
      const message = told?.message ?? formatMessage({ id: 'newsletter.admin.connection-failed' });
      return { refusal: { message, faults, plan } };
    }
  }

  return {
    /** Saves what is at an address under a name, which is given back. */
    save: (below: string, name: string, params: Readonly<Record<string, string>> = {}) =>
      asked(async () => {
        const options = { responseType: 'blob' as const, params: { locale, ...params } };
        const { data } = await get<Blob>(`${address}${below}`, options);
        saveFile(name, data);
        return name;
      }),
    send: <Value>(below: string, fields: Readonly<Record<string, string | File>>) =>
      asked(async () => {
        const form = new FormData();
        for (const [name, value] of Object.entries(fields)) form.append(name, value);
        const { data } = await post<{ data: Value }>(`${address}${below}`, form, { params: { locale } });
        return data.data;
      }),
  };
}

type Told<Plan> = { readonly error?: { readonly message?: string; readonly details?: Partial<FileRefusal<Plan>> } };
