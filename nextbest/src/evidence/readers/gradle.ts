import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { type GradleLine, readGradle } from '../gradle-lines.ts';
import type { Reader } from '../reader.ts';
import { baseName, description, pathText, versionText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { substitute } from '../variables.ts';

const CONFIGURATION = /^"?([a-z][A-Za-z]{2,60})"?[\s(]/;
const COORDINATES = /^([\w.-]{1,150}:[\w.-]{1,150})(?::([^:@]{1,100}))?(?:[:@][\w.-]{1,60})*$/;
const PLUGIN = /^id[\s(]\s{0,10}["']([\w.-]{1,150})["']\)?(?:\s{1,10}version\s{1,10}["']([^"']{1,60})["'])?/;
const JAVA = /\b(?:JavaLanguageVersion\.of\(|JavaVersion\.VERSION_|sourceCompatibility\s?=\s?["']?|jvmToolchain\()(\d[\d._]{0,5})/;
/** Configurations of libraries that end in something that runs, and those that only help the build. */
const RUNNING =
  /^(?:implementation|api|compile|runtime|runtimeOnly|provided|compileOnly|compileOnlyApi|annotationProcessor|kapt|ksp|developmentOnly|.*(?:Implementation|RuntimeOnly|CompileOnly|Api|Compile|AnnotationProcessor))$/;
const BUILD_ONLY = /^(?:compileOnly|compileOnlyApi|provided|annotationProcessor|kapt|ksp|developmentOnly|debug.*)$/;
const STARTABLE = new Set([
  'application',
  'org.springframework.boot',
  'war',
  'ear',
  'io.quarkus',
  'io.micronaut.application',
  'com.google.cloud.tools.jib',
  'io.ktor.plugin',
]);

/** `build.gradle`, `build.gradle.kts` and `settings.gradle`, line by line; the file is a program and never run. */
export const gradle: Reader = {
  name: 'gradle',
  version: 2,
  reads: (path) => /^(?:build|settings)\.gradle(?:\.kts)?$/.test(baseName(path)),
  read: tolerant((text, path, findings) => {
    const { lines, values } = readGradle(text);
    if (baseName(path).startsWith('settings')) return gatherSettings(lines, findings);
    gatherPackage(lines, findings);
    let configuration = '';
    for (const line of lines) {
      const begun = CONFIGURATION.exec(line.text)?.[1];
      if (begun !== undefined || !/^["']/.test(line.text)) configuration = begun ?? '';
      if (RUNNING.test(configuration)) gatherLibraries({ ...line, configuration, values }, findings);
    }
  }),
};

function gatherSettings(lines: readonly GradleLine[], findings: Findings): void {
  const references: Reference[] = [];
  for (const { text, line, strings } of lines) {
    const name = /^rootProject\.name\s?=/.test(text) ? strings[0] : undefined;
    if (name !== undefined && /^[\w. -]{1,100}$/.test(name))
      findings.facts.push(factOf({ in: 'structure', name: 'package', role: 'declares', label: name, line }));
    if (!/^include[\s(]/.test(text) && references.at(-1)?.line !== line - 1) continue;
    if (!/^(?:include[\s(]|["'])/.test(text)) continue;
    const paths = strings.map((written) => pathText(written.replace(/^:/, '').replaceAll(':', '/')));
    references.push(...paths.flatMap((to): Reference[] => (to === undefined ? [] : [{ to, how: 'module', line }])));
  }
  const [first] = references;
  if (first === undefined) return;
  findings.facts.push(
    factOf({ in: 'structure', name: 'workspace', role: 'declares', line: first.line, endLine: references.at(-1)?.line, references }),
  );
}

function gatherPackage(lines: readonly GradleLine[], findings: Findings): void {
  const plugins = lines.flatMap(({ text, line }): { id: string; version: string | undefined; line: number }[] => {
    const [, id, version] = PLUGIN.exec(text) ?? [];
    const applied =
      id ??
      /^apply plugin:\s?["']([\w.-]{1,100})["']$|^`?([\w-]{1,60})`?$/
        .exec(text)
        ?.slice(1)
        .find((found) => found !== undefined);
    return applied === undefined ? [] : [{ id: applied, version, line }];
  });
  const role = plugins.some(({ id }) => STARTABLE.has(id)) ? 'builds' : 'declares';
  findings.facts.push(factOf({ in: 'structure', name: 'package', role, line: 1 }));
  for (const { id, version, line } of plugins.filter((plugin) => plugin.id.includes('.'))) {
    findings.facts.push(factOf({ in: 'maven', name: `${id}:${id}.gradle.plugin`, role: 'uses', line, version: versionText(version) }));
  }
  const about = lines.find(({ text }) => /^description\s?=/.test(text));
  const says = description(about?.strings[0] ?? '');
  if (about !== undefined && says !== undefined)
    findings.facts.push(factOf({ in: 'structure', name: 'description', role: 'declares', label: says, line: about.line }));
  const java = lines.find(({ text }) => JAVA.test(text));
  const version = JAVA.exec(java?.text ?? '')?.[1]?.replace('_', '.');
  if (java !== undefined) findings.facts.push(factOf({ in: 'runtime', name: 'java', role: 'uses', line: java.line, version }));
}

interface Libraries extends GradleLine {
  readonly configuration: string;
  readonly values: ReadonlyMap<string, string>;
}

function gatherLibraries({ text, line, strings, configuration, values }: Libraries, findings: Findings): void {
  const role: Fact['role'] = /\b(?:platform|enforcedPlatform)\(/.test(text) ? 'declares' : 'uses';
  const scope: Fact['scope'] = /^(?:test|.*Test)/.test(configuration) ? 'test' : BUILD_ONLY.test(configuration) ? 'development' : undefined;
  const map = [/\bgroup\s?[:=]\s?["']([^"']+)["']/, /\bname\s?[:=]\s?["']([^"']+)["']/, /\bversion\s?[:=]\s?["']([^"']+)["']/].map(
    (part) => part.exec(text)?.[1],
  );
  const written = map[0] !== undefined && map[1] !== undefined ? [map.filter((part) => part !== undefined).join(':')] : strings;
  for (const library of written) {
    const [, name, version] = COORDINATES.exec(substitute(library, values)) ?? [];
    if (name === undefined) continue;
    findings.facts.push(
      factOf({ in: 'maven', name, role, line, scope, version: version?.includes('$') ? undefined : versionText(version) }),
    );
  }
}
