import type { Attribute, Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { baseName, description, versionText } from '../text.ts';
import { tolerant } from '../tolerant.ts';
import { type Member, member, readJson } from './json-tree.ts';

const NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

/** PHP's `composer.json`: the package, its dependencies and the PHP version it asks for. Platform extensions (`ext-…`) are left out. */
export const composer: Reader = {
  name: 'composer',
  version: 3,
  reads: (path) => baseName(path) === 'composer.json',
  read: tolerant((text, _path, findings) => {
    const { members, unread } = readJson(text);
    findings.unread.push(...unread);
    if (members.length === 0) return;
    findings.facts.push(
      ...packageFacts(members),
      ...required(member(members, 'require'), undefined),
      ...required(member(members, 'require-dev'), 'development'),
    );
  }),
};

function packageFacts(members: readonly Member[]): Fact[] {
  const name = member(members, 'name');
  const about = member(members, 'description');
  const says = description(about?.text ?? '');
  const label = name?.text !== undefined && NAME.test(name.text) ? name.text : undefined;
  return [
    factOf({
      in: 'structure',
      name: 'package',
      role: 'declares',
      label,
      line: name?.line ?? 1,
      attributes: publication(member(members, 'type')),
    }),
    ...(about === undefined || says === undefined
      ? []
      : [factOf({ in: 'structure', name: 'description', role: 'declares', label: says, line: about.line })]),
  ];
}

/** Composer's types of packages that others install; `project` is an application, and silence is no word (getcomposer.org/doc/04-schema.md, 2026-11-25). */
function publication(type: Member | undefined): Record<string, Attribute> {
  const isPackage =
    type?.text !== undefined && /^(?:library|metapackage|composer-plugin|[\w-]{1,40}-(?:bundle|plugin|module|extension))$/.test(type.text);
  return type === undefined || !isPackage ? {} : { published: { value: true, line: type.line } };
}

function required(field: Member | undefined, scope: Fact['scope']): Fact[] {
  return (field?.members ?? []).flatMap(({ name, text, line }) => {
    const version = versionText(text);
    if (name === 'php') return [factOf({ in: 'runtime', name: 'php', role: 'uses', line, version, scope })];
    return NAME.test(name) ? [factOf({ in: 'packagist', name: name.toLowerCase(), role: 'uses', line, version, scope })] : [];
  });
}
