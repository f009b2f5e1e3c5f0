/** Files that others may read and nobody else may write, whatever the shell that started us says. */
const publicMask = 0o022;

/**
 * Does work whose files the web server has to read: releases look the same to it whoever builds them.
 * What a build remembers for itself is made outside, because it holds drafts of articles too.
 */
export function withPublicMask<T>(work: () => T): T {
  const mask = process.umask(publicMask);
  let ended = true;
  const end = (): void => { process.umask(mask); };
  try {
    const result = work();
    if (!(result instanceof Promise)) return result;
    ended = false;
    return result.finally(end) as T;
  } finally {
    if (ended) end();
  }
}
