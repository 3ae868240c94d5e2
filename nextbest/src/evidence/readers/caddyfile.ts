import { proxyFact } from '../platform/proxy.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { tolerant } from '../tolerant.ts';

const PASSES = /^\s{0,80}(?:reverse_proxy|php_fastcgi|to)\s{1,20}(.{1,1000})$/;
const ADDRESS = /^(?:(?:https?|h2c):\/\/)?[A-Za-z][\w.-]{0,200}(?::\d{1,5})?$/;

/** Caddy: the hosts that requests are passed on to. */
export const caddyfile: Reader = {
  name: 'caddyfile',
  version: 1,
  reads: (path) => /^(?:Caddyfile(?:\.[\w-]{1,60})?|[\w-]{1,60}\.[Cc]addyfile)$/.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    const addressesIn = (line: string): readonly string[] =>
      (PASSES.exec(line)?.[1] ?? '').split(/\s+/, 20).filter((word) => ADDRESS.test(word) && !word.startsWith('@'));
    findings.facts.push(...proxyFact('caddy/proxy', text, addressesIn));
  }),
};
