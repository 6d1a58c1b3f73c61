import type { Core } from '@strapi/strapi';
import type { Withdrawal } from '../../../domain/bulletin/history';
import { WITHDRAWAL } from '../uids';

type WithdrawalRow = Omit<Withdrawal, 'notice'> & { readonly noteEl: string | null; readonly noteEn: string | null };

/** The withdrawals of a number's revisions, in the order in which they were made. */
export async function readWithdrawals(strapi: Core.Strapi, number: number): Promise<Withdrawal[]> {
  const rows: WithdrawalRow[] = await strapi.db
    .query(WITHDRAWAL)
    .findMany({ where: { number }, orderBy: { id: 'asc' } });
  return rows.map(({ revision, withdrawnAt, noteEl, noteEn }) => ({
    number,
    revision,
    withdrawnAt,
    notice: { el: noteEl, en: noteEn },
  }));
}
