/** Folders whose files were written by somebody else or by a tool: never evidence of what the team owns. */
const SKIPPED_FOLDERS = new Set([
  'node_modules',
  'vendor',
  'third_party',
  'third-party',
  '.terraform',
  '.yarn',
  '.git',
  'bower_components',
  'site-packages',
  '.venv',
  'venv',
  'dist',
  '.terragrunt-cache',
  'cdktf.out',
  '.gradle',
  'target',
]);

/** True when the file is vendored or generated, judged by the names of its folders. */
export function isVendored(path: string): boolean {
  // Puppet has no build: its users keep the modules that they hand out in a folder of this name.
  const isManifest = path.endsWith('.pp');
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => SKIPPED_FOLDERS.has(folder) && !(folder === 'dist' && isManifest));
}
