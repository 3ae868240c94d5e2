/** The part of oxlint's rule interface (ESLint's) that our rules use; oxlint publishes no types for it. */
export interface Node {
  readonly type: string;
}

export interface MemberExpression extends Node {
  readonly object: Node;
  readonly property: Node;
}

export interface Call extends Node {
  readonly callee: Node;
  readonly arguments: readonly Node[];
}

export interface Comment extends Node {
  readonly value: string;
}

/** `declarations` stands on `const` and its like, `declaration` on what is exported. */
export interface Statement extends Node {
  readonly declaration?: Statement | null;
  readonly declarations?: readonly (Node & { readonly init?: Node | null })[];
}

export interface Context {
  readonly sourceCode: { getAllComments(): readonly Comment[] };
  report(problem: { readonly node: Node; readonly message: string }): void;
}

export interface Rule {
  create(context: Context): {
    readonly MemberExpression?: (node: MemberExpression) => void;
    readonly CallExpression?: (node: Call) => void;
    readonly NewExpression?: (node: Call) => void;
    readonly Program?: (node: { readonly body: readonly Statement[] }) => void;
  };
}

/** The name of an identifier; undefined for any other node. */
export function nameOf(node: Node): string | undefined {
  return 'name' in node && typeof node.name === 'string' ? node.name : undefined;
}
