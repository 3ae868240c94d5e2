import { proxyFact } from '../platform/proxy.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

const FILE =
  /(?:^|\/)(?:nginx[\w.-]{0,60}\.conf(?:\.(?:template|tmpl|tpl|erb|j2|conf))?|(?:nginx|conf\.d|sites-(?:available|enabled))\/(?:[\w.-]{1,60}\/){0,3}[\w.-]{1,80})$/;
const PASSES = /\b(?:proxy|grpc|fastcgi|uwsgi|scgi|memcached)_pass\s{1,20}(?:(?:https?|grpcs?):\/\/)?([\w.-]{1,200}(?::\d{1,5})?)/g;
const SERVER = /^\s{0,80}server\s{1,20}([\w.-]{1,200}(?::\d{1,5})?)[\s;]/;
const NAMED = /^[ \t]{0,80}upstream[ \t]{1,20}([\w.-]{1,200})[ \t\n]{0,40}\{/gm;

/** NGINX: the hosts that requests are passed on to; names of its own `upstream` blocks are none. */
export const nginx: Reader = {
  name: 'nginx',
  version: 1,
  reads: (path) => FILE.test(path),
  mayRead: (text) => /_pass\s|^[ \t]{0,100}upstream\s/m.test(text),
  read: tolerant((text, _path, findings) => {
    const own = new Set([...text.matchAll(NAMED)].map(([, name = '']) => name));
    const addressesIn = (line: string): readonly string[] => {
      const passed = [...line.matchAll(PASSES)].map(([, address = '']) => address);
      const server = SERVER.exec(line)?.[1];
      return (server === undefined ? passed : [...passed, server]).filter((address) => !own.has(address));
    };
    findings.facts.push(...proxyFact('nginx/proxy', text, addressesIn));
  }),
};
