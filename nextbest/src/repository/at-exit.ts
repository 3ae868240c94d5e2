const actions = new Set<() => void>();

/** Has something done when the process exits, by whatever `process.exit` or end; gives back what takes that promise away again. */
export function atExit(action: () => void): () => void {
  if (actions.size === 0) process.on('exit', doAll);
  actions.add(action);
  return function forget() {
    actions.delete(action);
    if (actions.size === 0) process.removeListener('exit', doAll);
  };
}

function doAll(): void {
  for (const action of actions) action();
}
