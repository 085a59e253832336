/** Nobody left in time. */
export class DoorgangVol extends Error {}

/**
 * Lets at most `breedte` pieces of work through at a time for each key; the others wait their turn, in order.
 */
export class Doorgang {
  readonly #breedte: number;
  readonly #bezig = new Map<string, { binnen: number; wachtend: (() => void)[] }>();

  constructor(breedte: number) {
    this.#breedte = breedte;
  }

  /** @throws DoorgangVol when its turn does not come within `geduldMs` */
  async door<T>(sleutel: string, geduldMs: number, werk: () => Promise<T>): Promise<T> {
    await this.#naarBinnen(sleutel, geduldMs);
    try {
      return await werk();
    } finally {
      this.#naarBuiten(sleutel);
    }
  }

  async #naarBinnen(sleutel: string, geduldMs: number): Promise<void> {
    const stand = this.#bezig.get(sleutel) ?? { binnen: 0, wachtend: [] };
    this.#bezig.set(sleutel, stand);
    if (stand.binnen < this.#breedte) {
      stand.binnen += 1;
      return;
    }
    await new Promise<void>((klaar, mislukt) => {
      const aanDeBeurt = () => {
        clearTimeout(wekker);
        klaar();
      };
      const wekker = setTimeout(() => {
        stand.wachtend.splice(stand.wachtend.indexOf(aanDeBeurt), 1);
        mislukt(new DoorgangVol());
      }, geduldMs);
      stand.wachtend.push(aanDeBeurt);
    });
  }

  /** Hands the place on to who waits longest. */
  #naarBuiten(sleutel: string): void {
    const stand = this.#bezig.get(sleutel);
    if (!stand) return;
    const volgende = stand.wachtend.shift();
    if (volgende) volgende();
    else if ((stand.binnen -= 1) === 0) this.#bezig.delete(sleutel);
  }
}
