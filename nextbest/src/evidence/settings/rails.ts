import { isCommented } from '../code/language.ts';
import { linesOf } from '../lines.ts';
import { type Setting, settingOf } from './setting.ts';

const CACHE = /\bconfig\.cache_store\s{0,5}=\s{0,5}:(\w{1,40})/g;
const MAIL = /\b(?:config\.action_mailer|ActionMailer::Base)\.(?:delivery_method\s{0,5}=\s{0,5}:(\w{1,40})|(smtp)_settings\s{0,5}=)/g;

/** What the settings of Rails name: where it caches and how it sends mail; nothing where a condition takes one of several. */
export function railsSettings(text: string): readonly Setting[] {
  const caches = [...text.matchAll(CACHE)].flatMap(({ 1: store = '', index }) => settingOf('cache', store.replace(/_store$/, ''), index));
  const mails = [...text.matchAll(MAIL)].flatMap(({ 1: way, 2: smtp = '', index }) => settingOf('mail', way ?? smtp, index));
  return [caches, mails].map((all) => all.filter(({ at }) => !isCommented(text, at))).flatMap((all) => (isOne(all) ? all : []));
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

/** Services of Active Storage that keep files elsewhere, by the words of Rails, as a driver is called. */
const STORES: ReadonlyMap<string, string> = new Map([
  ['S3', 's3'],
  ['GCS', 'gcloud'],
  ['AzureStorage', 'azure_storage'],
  ['AzureBlob', 'azure_storage'],
]);
const SERVICE = /^\s{1,20}service:\s{0,5}["']?(\w{1,40})/gm;

/** Where Rails keeps files, if that is one service besides disks. */
export function railsStorage(text: string): readonly Setting[] {
  const found = [...text.matchAll(SERVICE)].flatMap(({ 1: service = '', index }) =>
    settingOf('files', STORES.get(service) ?? '', text.indexOf('service', index)),
  );
  return isOne(found) ? found.slice(0, 1) : [];
}
