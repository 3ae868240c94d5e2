import { looksSecret } from '#model/secret.ts';
import type { Import } from './imports.ts';
import { isCommented } from './language.ts';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST = `(${LABEL}(?:\\.${LABEL}){0,5}\\.[a-z]{2,20})`;
/** An address at the start of a text, with what its path starts with; nothing that may hold a user or a password. */
const ADDRESS = new RegExp(`["'\`]https?://${HOST}(?::\\d{1,5})?(/[\\w-]{1,20}\\b|(?=[/"'\`?]))`, 'g');
/** The same in a file of settings, where texts need no quotes. */
const SETTING = new RegExp(`(?<=["'=:\\s])https?://${HOST}(?::\\d{1,5})?(/[\\w-]{1,20}\\b|(?=[/"'\`?,;\\s]|$))`, 'g');
/** A server of mail is written without any scheme. */
const MAIL = new RegExp(`["']((?:smtp|email-smtp|smtp-relay|in-v3)\\.${LABEL}(?:\\.${LABEL}){0,4}\\.[a-z]{2,20})["']`, 'g');
/** Names and paths of interfaces for programs: other addresses are pages to look at. */
const INTERFACE = /(?:^|[.-])(?:apis?|rest|hooks?|events?|graphql|sqs|sms|intake|ingest|login|auth|oauth2?|oidc)(?:$|[.-])/;
const PATH = /^\/(?:apis?|rest|graphql|v\d{1,2}|services)$/;
const LIMIT = 30;

/** The hosts of interfaces that a file names in whole texts, each at its first place. */
export function hostsIn(text: string): readonly Import[] {
  return interfaces(text, [...text.matchAll(ADDRESS), ...text.matchAll(MAIL)]);
}

/** The same for a file of settings. */
export function hostsInSettings(text: string): readonly Import[] {
  return interfaces(text, [...text.matchAll(SETTING), ...text.matchAll(MAIL)]);
}

function interfaces(text: string, matches: readonly RegExpExecArray[]): readonly Import[] {
  const found = new Map<string, Import>();
  for (const match of matches) {
    const [whole, host = '', path = ''] = match;
    const isInterface = !whole.includes('://') || INTERFACE.test(host) || PATH.test(path);
    if (found.size < LIMIT && isInterface && !found.has(host) && !looksSecret(host) && !isCommented(text, match.index + 1))
      found.set(host, { name: host, at: match.index });
  }
  return [...found.values()];
}
