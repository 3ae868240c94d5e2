/** Something in an export that is not as its host gives it: where, and what was expected. */
export class ChangesError extends Error {
  override readonly name = 'ChangesError';
}

/** A value of an export with the way to it, `pulls[3].merged_at`. */
export interface Field {
  readonly value: unknown;
  readonly at: string;
}

const SECONDS_IN_2100 = Date.UTC(2100, 0) / 1000;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const LONGEST_TEXT = 300;

export function fieldOf({ value, at }: Field, name: string): Field {
  const way = at === '' ? name : `${at}.${name}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong({ value, at }, 'an object');
  const entry = Object.entries(value).find(([key]) => key === name);
  return { value: entry?.[1], at: way };
}

export function isAbsent({ value }: Field): boolean {
  return value === undefined || value === null;
}

/** The first of several names that is there; hosts call one thing differently in different versions. */
export function firstOf(field: Field, names: readonly string[]): Field {
  const found = names.map((name) => fieldOf(field, name));
  return found.find((one) => !isAbsent(one)) ?? found[0] ?? field;
}

/** The items of a list, none where it is absent; at most `limit`. */
export function itemsOf(field: Field, limit: number): readonly Field[] {
  if (isAbsent(field)) return [];
  if (!Array.isArray(field.value)) throw wrong(field, 'a list');
  const values: readonly unknown[] = field.value;
  return values.slice(0, limit).map((value, index) => ({ value, at: `${field.at}[${index}]` }));
}

export function textOf(field: Field): string {
  if (typeof field.value !== 'string') throw wrong(field, 'a text');
  return field.value.slice(0, LONGEST_TEXT);
}

export function maybeText(field: Field): string | undefined {
  return isAbsent(field) ? undefined : textOf(field);
}

export function numberOf(field: Field): number {
  if (typeof field.value !== 'number' || !Number.isSafeInteger(field.value) || field.value < 0) throw wrong(field, 'a whole number');
  return field.value;
}

/** Unix seconds of a date as the interfaces of the hosts give it: ISO 8601 with a time. */
export function secondsOf(field: Field): number {
  const seconds = typeof field.value === 'string' && DATE.test(field.value) ? Date.parse(field.value) / 1000 : Number.NaN;
  if (!(seconds > 0 && seconds < SECONDS_IN_2100)) throw wrong(field, 'a date such as 2026-05-04T09:30:00Z');
  return Math.floor(seconds);
}

export function maybeSeconds(field: Field): number | undefined {
  return isAbsent(field) ? undefined : secondsOf(field);
}

/** Ids of commits, in small letters. */
export function maybeCommit(field: Field): string | undefined {
  const text = maybeText(field)?.toLowerCase();
  if (text === undefined || text === '') return undefined;
  if (!/^[0-9a-f]{7,64}$/.test(text)) throw wrong(field, 'the id of a commit');
  return text;
}

function wrong({ value, at }: Field, expected: string): ChangesError {
  const found =
    value === undefined
      ? 'nothing'
      : value === null
        ? 'null'
        : Array.isArray(value)
          ? 'a list'
          : typeof value === 'object'
            ? 'an object'
            : `a ${typeof value}`;
  return new ChangesError(`${at === '' ? 'the whole' : at}: expected ${expected}, found ${found}`);
}
