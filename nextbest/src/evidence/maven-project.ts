import { isSecretName } from '#model/secret.ts';
import { child, descend, type XmlElement } from './xml.ts';

const LONGEST_VALUE = 300;
const PASSES = 8;

/** A `pom.xml` with the means to look up its own properties. */
export interface MavenProject {
  readonly element: XmlElement;
  readonly properties: ReadonlyMap<string, string>;
}

/** Coordinates as far as this file tells them; a part that hangs on a property of another file is undefined. */
interface Coordinates {
  readonly name?: string;
  readonly version?: string;
}

/** The project with its properties, those of Maven's own `project.…` included. */
export function mavenProject(element: XmlElement): MavenProject {
  const properties = new Map<string, string>();
  const parent = child(element, 'parent');
  for (const part of ['groupId', 'version', 'artifactId']) {
    const inherited = textAt(parent, part);
    const own = textAt(element, part) ?? (part === 'artifactId' ? undefined : inherited);
    if (inherited !== undefined) properties.set(`project.parent.${part}`, inherited);
    if (own !== undefined) for (const prefix of ['project.', 'pom.']) properties.set(`${prefix}${part}`, own);
  }
  for (const property of descend(element, 'properties').flatMap(({ children }) => children)) {
    if (property.text.trim() !== '' && !isSecretName(property.name)) properties.set(property.name, property.text.trim());
  }
  return { element, properties };
}

/** `group:artifact` and version of an element with `groupId`, `artifactId` and `version`. */
export function coordinates(element: XmlElement, project: MavenProject): Coordinates {
  const group = valueAt(element, 'groupId', project);
  const artifact = valueAt(element, 'artifactId', project);
  const version = valueAt(element, 'version', project);
  return {
    ...(group === undefined || artifact === undefined ? {} : { name: `${group}:${artifact}` }),
    ...(version === undefined ? {} : { version }),
  };
}

/** The text of a child with its properties put in; undefined when it is absent or hangs on another file. */
export function valueAt(element: XmlElement | undefined, name: string, project: MavenProject): string | undefined {
  const text = textAt(element, name);
  return text === undefined ? undefined : resolved(text, project.properties);
}

function textAt(element: XmlElement | undefined, name: string): string | undefined {
  const text = child(element, name)?.text.trim();
  return text === '' ? undefined : text;
}

/** Bounded in passes and length: properties may refer to each other in a circle or grow with each pass. */
function resolved(text: string, properties: ReadonlyMap<string, string>): string | undefined {
  let value = text;
  for (let pass = 0; pass < PASSES && value.includes('${'); pass += 1) {
    if (value.length > LONGEST_VALUE) return undefined;
    value = value.replace(/\$\{([^${}]{1,100})\}/g, (whole, name: string) => properties.get(name.trim()) ?? whole);
  }
  return value.includes('${') || value.length > LONGEST_VALUE ? undefined : value;
}
