import manifest from '../../package.json' with { type: 'json' };

/** The version of this package, as its manifest says it; the build takes it into the program. */
export function version(): string {
  return manifest.version;
}
