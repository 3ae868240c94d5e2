import { type Field, fieldOf, isAbsent, itemsOf, textOf } from './export-fields.ts';

const MOST_TEAMS = 2000;
const MOST_MEMBERS = 5000;
const BOT = /\[bot\]$|(?:^|[-_])bot$|^(?:renovate|dependabot|github-actions|gitlab-bot|project_\d{1,12}_bot)/i;

/** Logins as numbers in the order in which they come up: what leaves this file cannot name anybody. */
export interface People {
  /** Undefined where the account is gone. */
  of(user: Field): number | undefined;
  isBot(user: Field): boolean;
  /** Members of the teams that the export lists, and each person under the own name. */
  members(teams: Field): ReadonlyMap<string, ReadonlySet<number>>;
}

/** `name` is the field of a login: `login` on one host, `username` on the other. */
export function peopleBy(name: string): People {
  const known = new Map<string, number>();
  function numberOf(login: string): number {
    const key = login.toLowerCase();
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  }
  function of(user: Field): number | undefined {
    return isAbsent(user) ? undefined : numberOf(textOf(fieldOf(user, name)));
  }
  function isBot(user: Field): boolean {
    if (isAbsent(user)) return false;
    const type = fieldOf(user, 'type').value;
    return type === 'Bot' || fieldOf(user, 'bot').value === true || BOT.test(textOf(fieldOf(user, name)));
  }
  function members(teams: Field): ReadonlyMap<string, ReadonlySet<number>> {
    const found = new Map<string, ReadonlySet<number>>();
    for (const team of itemsOf(teams, MOST_TEAMS)) {
      const all = itemsOf(fieldOf(team, 'members'), MOST_MEMBERS).map((member) => of(member));
      found.set(textOf(fieldOf(team, 'name')).replace(/^@/, '').toLowerCase(), new Set(all.filter((one) => one !== undefined)));
    }
    for (const [login, number] of known) found.set(login, new Set([number]));
    return found;
  }
  return { of, isBot, members };
}
