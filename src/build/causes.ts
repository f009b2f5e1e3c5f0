/** Errors that wrap one another, never more than this. */
const deepest = 10;

/** An error and what it was made of, outermost first: Eleventy wraps what pages throw. */
export function* causesOf(error: unknown): Generator<Error> {
  for (let at = error, depth = 0; at instanceof Error && depth < deepest; depth++) {
    yield at;
    at = (at as { originalError?: unknown }).originalError ?? at.cause;
  }
}
