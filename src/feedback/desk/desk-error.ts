/** What the person at the desk did wrong (2), or what cannot be done (1); the message is for them. */
export class DeskError extends Error {
  readonly exitCode: 1 | 2;
  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
