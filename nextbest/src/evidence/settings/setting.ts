/** What the settings of a framework name for one purpose: `database:postgresql`, `mail:smtp`; `at` is the offset. */
export interface Setting {
  readonly name: string;
  readonly at: number;
}

/** For what a framework asks to be given a service. */
export type Purpose = 'broker' | 'cache' | 'database' | 'files' | 'mail' | 'schedule' | 'search';

const WORD = /^[a-z][a-z0-9_]{0,39}$/;

/** The setting, where what it names is one word as drivers, engines and schemes are. */
export function settingOf(purpose: Purpose, written: string, at: number): readonly Setting[] {
  const word = written.toLowerCase().replace(/-/g, '_');
  return WORD.test(word) ? [{ name: `${purpose}:${word}`, at }] : [];
}
