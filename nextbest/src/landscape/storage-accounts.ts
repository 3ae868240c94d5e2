import type { Match } from './match.ts';
import { folderOf } from './path.ts';

/** What an account may hold, each by the technology that it is. */
const HELD = /^azurerm_storage_(?:share|container|blob|queue|table|data_lake_gen2_filesystem)$/;
const ACCOUNT = 'azurerm_storage_account';

/** An account of storage is what it is set up to hold: one that holds nothing but shares is a file share, and keeps no objects. */
export function settleAccounts(matches: readonly Match[]): readonly Match[] {
  const held = new Map<string, Set<Match>>();
  for (const match of matches.filter(({ fact }) => HELD.test(fact.name) && fact.role === 'defines')) {
    for (const { to } of match.fact.references ?? []) {
      const key = keyOf(match, to);
      held.set(key, (held.get(key) ?? new Set()).add(match));
    }
  }
  return matches.map((match) => {
    const { fact } = match;
    if (fact.name !== ACCOUNT) return match;
    const own = `${ACCOUNT}.${fact.label ?? ''}`;
    const within = [...(held.get(keyOf(match, fact.role === 'uses' ? `data.${own}` : own)) ?? [])];
    const [first] = within;
    const isOne = first !== undefined && within.every(({ technology, mark }) => technology === first.technology && mark.as !== 'part');
    return isOne ? { ...match, technology: first.technology, mark: first.mark } : match;
  });
}

function keyOf({ file }: Match, address: string): string {
  return `${file.repository}:${folderOf(file.path)}:${address}`;
}
