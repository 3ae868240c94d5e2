import type { YamlNode } from '../yaml/node.ts';

/** One resource, or a module of a registry that stands for one. */
export interface ArmResource {
  /** Without the version of the interface: `Microsoft.Web/sites`. */
  readonly type: string;
  readonly label: string;
  readonly line: number;
  readonly endLine: number;
  /** Described elsewhere and only looked up. */
  readonly existing: boolean;
  /** Whether it is there at all, where the defaults of parameters settle its condition. */
  readonly present?: boolean | undefined;
  readonly body: YamlNode;
  /** The label of the resource that it is declared in. */
  readonly within?: string | undefined;
}

/** A file of the same repository that another one applies. */
export interface ArmModule {
  readonly label: string;
  readonly path: string;
  readonly line: number;
  readonly present?: boolean | undefined;
}

export interface ArmTemplate {
  readonly resources: readonly ArmResource[];
  readonly modules: readonly ArmModule[];
  /** Literal defaults of parameters and values of variables that are no secrets. */
  readonly defaults: ReadonlyMap<string, YamlNode>;
  /** Labels of resources that a computed value names. */
  mentions(computed: YamlNode): readonly string[];
  /** The one parameter or variable that a computed value is. */
  nameIn(computed: YamlNode): string | undefined;
}

/** A value that is written out, or the default of the parameter that it is; undefined for what is computed. */
export function literalOf(node: YamlNode | undefined, template: ArmTemplate): YamlNode | undefined {
  if (node === undefined || node.kind !== 'scalar') return node;
  const name = template.nameIn(node);
  if (name !== undefined) return template.defaults.get(name);
  return node.tag === undefined ? node : undefined;
}
