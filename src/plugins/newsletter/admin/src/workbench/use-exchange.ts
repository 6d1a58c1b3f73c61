import type { ImportedView, ImportPlanView } from '../../../contracts/workbench/exchange';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '../../../domain/exchange/formats/exchange-formats';
import type { Direction } from '../../../domain/exchange/segment';
import { useFileCalls } from './use-file-calls';

/** Takes a bulletin's segments away as a file, and brings them back. */
export function useExchange(documentId: string, number: number | null, { source, target }: Direction) {
  const { save, send } = useFileCalls<ImportPlanView>(`/newsletter/bulletins/${documentId}/segments/file`);
  return {
    /** Saves the file under the name that is given back. */
    download: (format: ExchangeFormat, bySentence: boolean) => {
      const name = `bulletin-${number ?? documentId}.${source}-${target}.${EXCHANGE_FORMATS[format].ending}`;
      return save(`/${format}`, name, bySentence ? { sentences: 'true' } : {});
    },
    plan: (file: File) => send<ImportPlanView>('/plan', { file }),
    apply: (file: File, { digest }: ImportPlanView) => send<ImportedView>('', { plan: digest, file }),
  };
}
