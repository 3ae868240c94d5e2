import { isCommented } from '../code/language.ts';
import { linesOf } from '../lines.ts';
import { type Setting, settingOf } from './setting.ts';

const CACHE = /\bconfig\.cache_store\s{0,5}=\s{0,5}:(\w{1,40})/g;
const MAIL = /\b(?:config\.action_mailer|ActionMailer::Base)\.(?:delivery_method\s{0,5}=\s{0,5}:(\w{1,40})|(smtp)_settings\s{0,5}=)/g;
const RECEIVED = /\bconfig\.action_mailbox\.ingress\s{0,5}=\s{0,5}:(\w{1,40})/g;
const SCHEDULE = /\bconfig\.(good_job)\.cron\s{0,5}=(?!=)/g;

/** What the settings of Rails name: where it caches, how it sends and receives mail, and schedules; nothing where a condition takes one of several. */
export function railsSettings(text: string): readonly Setting[] {
  const caches = [...text.matchAll(CACHE)].flatMap(({ 1: store = '', index }) => settingOf('cache', store.replace(/_store$/, ''), index));
  const mails = [...text.matchAll(MAIL)].flatMap(({ 1: way, 2: smtp = '', index }) => settingOf('mail', way ?? smtp, index));
  const received = [...text.matchAll(RECEIVED)].flatMap(({ 1: way = '', index }) => settingOf('mail', way, index));
  const schedules = [...text.matchAll(SCHEDULE)].flatMap(({ 1: library = '', index }) => settingOf('schedule', library, index));
  return [caches, mails, received, schedules]
    .map((all) => all.filter(({ at }) => !isCommented(text, at)))
    .flatMap((all) => (isOne(all) ? all : []));
}

function isOne(settings: readonly Setting[]): boolean {
  return new Set(settings.map(({ name }) => name)).size === 1;
}

const SECTION = /^(\w[\w-]{0,40}):\s{0,10}(?:&(\w{1,40}))?/;
const MERGED = /^\s{1,20}<<:\s{0,5}\*(\w{1,40})/;

/** A file of Rails with a section for each environment: what production's says behind a key, or else what it takes over from another. */
export function railsSections(text: string, key: string, purpose: Parameters<typeof settingOf>[0]): readonly Setting[] {
  const told = new RegExp(`^\\s{1,20}${key}:\\s{0,5}["']?([\\w-]{1,40})`);
  const own = new Map<string, readonly Setting[]>();
  const merged = new Map<string, string>();
  let section = '';
  let at = 0;
  for (const line of linesOf(text)) {
    const [, name, anchor] = SECTION.exec(line) ?? [];
    if (name !== undefined) section = name === 'production' ? name : (anchor ?? name);
    const taken = MERGED.exec(line)?.[1];
    if (taken !== undefined) merged.set(section, taken);
    const value = told.exec(line)?.[1];
    if (value !== undefined) own.set(section, [...(own.get(section) ?? []), ...settingOf(purpose, value, at)].slice(0, 20));
    at = text.indexOf('\n', at) + 1;
  }
  return own.get('production') ?? own.get(merged.get('production') ?? '') ?? [];
}

const NOT_FOR_USE = /^(?:test|ci|local|development)/;
const STORE = /^\s{1,8}service:\s{0,5}["']?(\w{1,30})/;
const ELSEWHERE = /^\s{1,8}endpoint:/;

/** The service that Active Storage is told to keep files in, if it is one besides disks, without those of a developer and of tests, and without what only speaks the protocol of S3. */
export function railsStorage(text: string): readonly Setting[] {
  const found = new Map<string, readonly Setting[]>();
  let section = '';
  let at = 0;
  for (const line of linesOf(text)) {
    section = SECTION.exec(line)?.[1] ?? section;
    const service = NOT_FOR_USE.test(section) ? undefined : STORE.exec(line)?.[1];
    if (service !== undefined && !found.has(section)) found.set(section, settingOf('files', service, at));
    if (ELSEWHERE.test(line)) found.set(section, []);
    at = text.indexOf('\n', at) + 1;
  }
  const stores = [...found.values()].flat().filter(({ name }) => name !== 'files:disk');
  return isOne(stores) ? stores : [];
}

const OF_CLASS = /^\s{1,20}class:\s{0,5}\S/m;
const WHEN = /^\s{1,20}schedule:\s{0,5}\S/m;

/** What Solid Queue starts by the clock; that it only cleans up after itself is in every new application. */
export function railsSchedule(text: string): readonly Setting[] {
  const at = text.search(WHEN);
  return at >= 0 && OF_CLASS.test(text) ? settingOf('schedule', 'solid_queue', at) : [];
}
