/** A bulletin by what it is known by; `title` is in the caller's language, else in the other one. */
export type BulletinHead = {
  readonly documentId: string;
  readonly number: number | null;
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly issueDate: string | null;
};
