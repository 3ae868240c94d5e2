/** Where something is written. Lines count from 1; `path` is relative to the repository and uses `/`. */
export interface Place {
  readonly repository?: string;
  readonly path: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly commit?: string;
}

/** `path:line`, as editors and terminals understand it; the root at a commit is that commit. */
export function placeText(place: Place): string {
  if (place.path === '.' && place.commit !== undefined) return `commit ${place.commit.slice(0, 9)}`;
  const at = place.line === undefined ? place.path : `${place.path}:${place.line}`;
  return place.commit === undefined ? at : `${at}@${place.commit.slice(0, 9)}`;
}
