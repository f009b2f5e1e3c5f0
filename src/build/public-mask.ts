/** Files that others may read and nobody else may write, whatever the shell that started us says. */
const publicMask = 0o022;

/**
 * From now on the web server may read what this process writes: releases look the same to it whoever builds them.
 * What a build remembers for itself is written before or after, because it holds drafts of articles too.
 * @returns ends it
 */
export function usePublicMask(): () => void {
  const before = process.umask(publicMask);
  return () => { process.umask(before); };
}
