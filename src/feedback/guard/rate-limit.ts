export interface Allowance { perClient: number; overall: number; seconds: number }

/** Counts what clients did in the present window of time; with the window everything is forgotten. */
export class RateLimit {
  readonly #allowance: Allowance;
  readonly #clock: () => Date;
  readonly #counts = new Map<string, number>();
  #all = 0;
  #ends = 0;

  constructor(allowance: Allowance, clock: () => Date) {
    this.#allowance = allowance;
    this.#clock = clock;
  }

  /** Takes a turn, or gives the seconds a client has to wait for one; 0 when it was taken. */
  take(client: string): number {
    const wait = this.#wait(client);
    if (!wait) this.count(client);
    return wait;
  }

  #wait(client: string): number {
    const now = this.#clock().getTime();
    if (now >= this.#ends) {
      this.#counts.clear();
      this.#all = 0;
      this.#ends = now + this.#allowance.seconds * 1000;
    }
    const full = this.#all >= this.#allowance.overall || (this.#counts.get(client) ?? 0) >= this.#allowance.perClient;
    return full ? Math.ceil((this.#ends - now) / 1000) : 0;
  }

  /** @param by -1 takes a count back */
  count(client: string, by: 1 | -1 = 1): void {
    this.#all += by;
    this.#counts.set(client, (this.#counts.get(client) ?? 0) + by);
  }
}
