import { useForm } from '@strapi/strapi/admin';
import type { FindingView } from '../stage/stage-api';
import { mendForm } from './mend-form';

/** Mends a finding of the form that is open in the form itself, to be saved with the rest; `false` where it moved. */
export function useMendUnsaved(): (finding: FindingView, mend: number) => boolean {
  const getValues = useForm('MendUnsaved', (form) => form.getValues) as () => Record<string, unknown>;
  const onChange = useForm('MendUnsaved', (form) => form.onChange) as (field: string, value: unknown) => void;
  return (finding, index) => {
    const mend = finding.mends[index];
    const mended = mend ? mendForm(getValues(), finding, mend) : null;
    if (mended) onChange(mended.attribute, mended.value);
    return mended !== null;
  };
}
