import { looksSecret } from '#model/secret.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { tolerant } from '../tolerant.ts';

const FILE =
  /^(?:\.env(?:[.-][\w.-]{1,60})?|[\w.-]{0,60}\.env(?:\.(?:example|sample|template|dist))?|env[.-](?:example|sample|template|dist))$/;
const SETTING = /^\s{0,20}(?:#\s{0,5})?(?:export\s{1,5})?([A-Z][A-Z0-9_]{2,60})\s{0,5}=(.{0,500})/;
const SCHEME = /^["']?((?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|kafka|nats|memcached|sqlserver|smtps?):\/\/)/i;

/** `.env` and `.env.example` files: the names of variables, the schemes of connection strings and hosts; never a value. */
export const dotenv: Reader = {
  name: 'dotenv',
  version: 1,
  reads: (path) => FILE.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    for (const [index, whole] of linesOf(text).entries()) {
      const [, name = '', value = ''] = SETTING.exec(whole) ?? [];
      if (name === '' || looksSecret(name)) continue;
      const line = index + 1;
      const references = hostReferences({ name, value: value.trim().replace(/^["']|["']$/g, ''), line });
      findings.facts.push(factOf({ in: 'variable', name, role: 'uses', line, references }));
      const scheme = SCHEME.exec(value.trim())?.[1]?.toLowerCase();
      if (scheme !== undefined) findings.facts.push(factOf({ in: 'variable', name: scheme, role: 'uses', line }));
    }
  }),
};
