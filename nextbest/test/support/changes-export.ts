const DAY = 86_400_000;

/** An export with pull requests that wait three days for their first review; the last was merged on the day of the call. */
export function pulls(): string {
  const at = (day: number): string => new Date(Date.parse('2026-05-01T08:00:00Z') + day * DAY).toISOString();
  const one = (number: number): unknown => ({
    number,
    user: { login: 'canary-login' },
    created_at: at(number),
    merged_at: at(number + 3.1),
    merge_commit_sha: '0'.repeat(40),
    reviews: [{ user: { login: 'canary-other' }, state: 'APPROVED', submitted_at: at(number + 3) }],
  });
  return JSON.stringify({ pulls: Array.from({ length: 12 }, (_, number) => one(number)) });
}
