import type { Reference } from '#model/fact.ts';
import { isSecretName, looksSecret, wordsOfName } from '#model/secret.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { imageName } from '../image.ts';
import { linesOf } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { schemeOf } from '../scheme.ts';
import { baseName, pathText } from '../text.ts';
import { tolerant } from '../tolerant.ts';
import { substitute } from '../variables.ts';

const FILE =
  /^(?:\.env(?:[.-][\w.-]{1,60})?|[\w.-]{0,60}\.env(?:\.(?:example|sample|template|dist))?|env[.-](?:example|sample|template|dist))$/;
const SETTING = /^\s{0,20}(#\s{0,5})?(?:export\s{1,5})?([A-Z][A-Z0-9_]{2,60})\s{0,5}=(.{0,500})/;
const RECIPE = /^(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,60})?$|\.(?:Dockerfile|Containerfile)$/i;
const OF_REPOSITORY = /^\.{1,2}\//;
const IMAGE = new Set(['image', 'images', 'img']);

/**
 * `.env` and `.env.example` files: the names of variables, the schemes of connection strings, hosts, and of what Compose puts together
 * the names of images and the paths; never another value. What is only a comment is marked as such.
 */
export const dotenv: Reader = {
  name: 'dotenv',
  version: 2,
  reads: (path) => FILE.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    const values = new Map<string, string>();
    for (const [index, whole] of linesOf(text).entries()) {
      const [, comment, name = '', written = ''] = SETTING.exec(whole) ?? [];
      if (name === '' || looksSecret(name)) continue;
      const line = index + 1;
      const value = substitute(unquoted(written), values);
      const attributes = comment === undefined ? {} : { commented: { value: true, line } };
      const references = [...hostReferences({ name, value, line }), ...madeOf({ name, value, line })];
      findings.facts.push(factOf({ in: 'variable', name, role: 'uses', line, attributes, references }));
      const scheme = schemeOf(written);
      if (scheme !== undefined) findings.facts.push(factOf({ in: 'variable', name: scheme, role: 'uses', line }));
      if (comment === undefined && !isSecretName(name)) values.set(name, value);
    }
  }),
};

/** Without quotes and without a comment behind it. */
function unquoted(written: string): string {
  const text = written.trim();
  const quote = /^["']/.exec(text)?.[0];
  const end = quote === undefined ? -1 : text.indexOf(quote, 1);
  if (end > 0) return text.slice(1, end);
  const comment = text.search(/\s#/);
  return (comment < 0 ? text : text.slice(0, comment)).trim();
}

/** The image of a variable that is called one, and the path of a file or folder of the repository. */
function madeOf({ name, value, line }: { readonly name: string; readonly value: string; readonly line: number }): Reference[] {
  if (isSecretName(name)) return [];
  if (wordsOfName(name).some((word) => IMAGE.has(word))) {
    const image = imageName(value);
    if (image !== undefined)
      return [{ to: image.version === undefined ? image.name : `${image.name}:${image.version}`, how: 'image', line }];
  }
  const path = RECIPE.test(baseName(value)) || OF_REPOSITORY.test(value) ? pathText(value) : undefined;
  return path === undefined || looksSecret(path) ? [] : [{ to: path, how: 'file', line }];
}
