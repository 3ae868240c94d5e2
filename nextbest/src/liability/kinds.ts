/** A file of a tree; `path` as in `Component.owns`, `size` in bytes. */
export interface OwnedFile {
  readonly path: string;
  readonly size: number;
}

/** From so many files of one name on, the name is a kind of its own: `package.json` of every package, `main.tf` of every module. */
const NAMESAKES = 5;

/** The kind of each file: its name where many are called the same, else what follows its last dot. */
export function kindsOf(files: readonly OwnedFile[]): (path: string) => string {
  const called = new Map<string, number>();
  for (const { path } of files) called.set(nameOf(path), (called.get(nameOf(path)) ?? 0) + 1);
  return (path) => {
    const name = nameOf(path);
    return (called.get(name) ?? 0) >= NAMESAKES ? name : endingOf(name);
  };
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.indexOf(':')) + 1);
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : name;
}

const NO_TEXT = /\.(?:png|jpe?g|gif|svg|ico|webp|woff2?|ttf|eot|pdf|mp4|map|min\.js|zip|jar|gz)$/i;
/** A longer file was written by no hand; bytes. */
const LONGEST = 60_000;

/** Bytes of a file that somebody may have to change. */
export function textBytes({ path, size }: OwnedFile): number {
  return NO_TEXT.test(path) ? 0 : Math.min(size, LONGEST);
}
