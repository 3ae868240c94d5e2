import type { Touch } from '#model/repository.ts';

/** Gives equal touches as one and the same value: long histories have a million of them over some thousand paths. */
export function touchPool(): (path: string, status: Touch['status']) => Touch {
  const known = new Map<string, Partial<Record<Touch['status'], Touch>>>();
  return function touchOf(path, status) {
    let ofPath = known.get(path);
    if (ofPath === undefined) {
      ofPath = {};
      known.set(path, ofPath);
    }
    ofPath[status] ??= { path, status };
    return ofPath[status];
  };
}
