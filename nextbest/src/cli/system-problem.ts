/** What the operating system says about a path or a stream, in words; the codes are those of POSIX. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission for it',
  EPERM: 'there is no permission for it',
  EROFS: 'the disk is read-only',
  ENOENT: 'it is not there, or its folder is not',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'something else is there already',
  ENOSPC: 'there is no space left',
  EDQUOT: 'there is no space left',
  EFBIG: 'it is too large for the disk',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  ENXIO: 'it is no ordinary file',
  ENODEV: 'it is no ordinary file',
  EBUSY: 'another program holds it',
  EIO: 'the disk reports an error',
  EAGAIN: 'the reader does not keep up',
};

/** Why the system refused, without a path; undefined when it was not the system that did. */
export function systemReason(problem: unknown): string | undefined {
  if (!(problem instanceof Error) || !('syscall' in problem)) return undefined;
  const code = 'code' in problem ? String(problem.code) : '';
  return WORDS[code] ?? `the system says ${code}`;
}
