import { proxyFact } from '../platform/proxy.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { tolerant } from '../tolerant.ts';

const SERVER = /^\s{0,40}server(?:-template)?\s{1,20}[\w.-]{1,100}\s{1,20}(?:\d{1,6}\s{1,20})?([\w.-]{1,200}(?::\d{1,5})?)(?:\s|$)/;

/** HAProxy: the servers that requests are passed on to. */
export const haproxy: Reader = {
  name: 'haproxy',
  version: 1,
  reads: (path) => /^haproxy[\w.-]{0,60}\.(?:cfg|conf)(?:\.(?:template|tmpl|tpl|erb|j2))?$/.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    findings.facts.push(
      ...proxyFact('haproxy/proxy', text, (line) => {
        const address = SERVER.exec(line)?.[1];
        return address === undefined ? [] : [address];
      }),
    );
  }),
};
