import type { Fact, FactsOfFile } from '#model/fact.ts';

type KeyOf = (file: FactsOfFile, fact: Fact, to: string) => string;

const VERSION = /^(?:aws_secretsmanager|google_secret_manager)_secret_version$/;
const SECRET = /^(?:aws_secretsmanager|google_secret_manager)_secret\.[^.]+$/;

/** What secrets hold, by the address of the secret: what the versions of it mention, the address of a database in a connection string. */
export function secretsIn(files: readonly FactsOfFile[], keyOf: KeyOf): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, readonly string[]>();
  for (const file of files) {
    for (const fact of file.facts) {
      if (fact.in !== 'terraform' || fact.role !== 'defines' || !VERSION.test(fact.name)) continue;
      const names = (fact.references ?? []).map(({ to }) => to);
      const [secret, ...others] = names.filter((to) => SECRET.test(to));
      if (secret === undefined || others.length > 0) continue;
      const key = keyOf(file, fact, secret);
      const values = names.filter((to) => to !== secret).map((to) => keyOf(file, fact, to));
      held.set(key, [...(held.get(key) ?? []), ...values]);
    }
  }
  return held;
}
