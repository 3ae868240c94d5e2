import { compareText, KIND_ORDER, type MapNode } from './node.ts';

export interface Layers {
  /** Layers from the users down; inside a layer no node depends on another. */
  readonly layers: readonly (readonly MapNode[])[];
  /** `from\nto` of the links that close a cycle. */
  readonly cycles: ReadonlySet<string>;
}

/** Longest dependency path from the top, so that no link points up except those that close a cycle. */
export function layersOf(nodes: readonly MapNode[]): Layers {
  const { order, cycles } = walk(nodes);
  const depth = new Map<string, number>();
  for (const node of order) {
    const own = Math.max(depth.get(node.id) ?? 0, KIND_ORDER[node.kind]);
    depth.set(node.id, own);
    for (const id of node.dependsOn) {
      if (!cycles.has(linkKey(node.id, id))) depth.set(id, Math.max(depth.get(id) ?? 0, own + 1));
    }
  }
  const depths = [...new Set(nodes.map((node) => depth.get(node.id) ?? 0))].sort((a, b) => a - b);
  return { layers: depths.map((at) => nodes.filter((node) => depth.get(node.id) === at)), cycles };
}

export function linkKey(from: string, to: string): string {
  return `${from}\n${to}`;
}

/** Depth-first search: topological order (reverse of finishing) and the back edges, from users down, then by id. */
function walk(nodes: readonly MapNode[]): { readonly order: MapNode[]; readonly cycles: ReadonlySet<string> } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const state = new Map<string, 'open' | 'done'>();
  const cycles = new Set<string>();
  const finished: MapNode[] = [];
  for (const root of [...nodes].sort(fromTheTop)) {
    const stack = state.has(root.id) ? [] : [{ node: root, next: 0 }];
    if (stack.length > 0) state.set(root.id, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const id = top.node.dependsOn[top.next];
      top.next += 1;
      const target = id === undefined ? undefined : byId.get(id);
      if (id === undefined) {
        state.set(top.node.id, 'done');
        finished.push(top.node);
        stack.pop();
      } else if (state.get(id) === 'open') {
        cycles.add(linkKey(top.node.id, id));
      } else if (target !== undefined && !state.has(id)) {
        state.set(id, 'open');
        stack.push({ node: target, next: 0 });
      }
    }
  }
  return { order: finished.reverse(), cycles };
}

function fromTheTop(a: MapNode, b: MapNode): number {
  return KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || compareText(a.id, b.id);
}
