import { useForm } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import type { OfferedFinding } from '../../../contracts/findings';
import { useBulletinStageQuery } from '../stage/stage-api';
import { useBulletinFindingsQuery, useThoroughFindingsQuery } from './checks-api';
import type { LiveFindings } from './LiveCheck';

/** The findings of a bulletin as they are to be shown now. */
export type Checks = {
  /** `null` until they are known. */
  readonly findings: readonly OfferedFinding[] | null;
  /** Whether they count what nobody saved. */
  readonly isLive: boolean;
  readonly isFailed: boolean;
  readonly retry: () => void;
  /** Spelling and links, which take a while. */
  readonly thorough: { readonly isOn: boolean; readonly isLooking: boolean; readonly look: () => void };
  readonly onFound: (found: LiveFindings) => void;
};

/** Brings together what was found in the saved bulletin, by the dictionaries, and in what is being written. */
export function useChecks(bulletinId: string, isBulletin: boolean): Checks {
  const { locale } = useIntl();
  const asked = { documentId: bulletinId, locale };
  const modified = useForm('Checks', (form) => form.modified);
  const [live, setLive] = useState<LiveFindings>(null);
  const [isThorough, setThorough] = useState(false);
  // The stage tells them as well: beside a bulletin it is read anyway.
  const stage = useBulletinStageQuery(asked, { skip: !isBulletin });
  const alone = useBulletinFindingsQuery(asked, { skip: isBulletin, refetchOnMountOrArgChange: true });
  const looking = useThoroughFindingsQuery(asked, { skip: !isThorough });
  const saved = isBulletin ? stage : alone;
  const found = (isThorough ? looking.data?.findings : undefined) ?? saved.data?.findings ?? null;
  // Just saved: what was found in the form is newer than what was read before, until that is read again.
  const isLive = live !== null && (modified || saved.isFetching);
  return {
    findings: isLive ? live : found,
    isLive: isLive && modified,
    isFailed: (saved.isError && !saved.data) || (isThorough && looking.isError),
    retry: saved.refetch,
    thorough: {
      isOn: isThorough,
      isLooking: looking.isFetching,
      look: () => (isThorough ? looking.refetch() : setThorough(true)),
    },
    // What was found last is kept when all is saved, see above.
    onFound: useCallback((next) => setLive((before) => next ?? before), []),
  };
}
