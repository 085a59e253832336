/** Chance that can be repeated: the same seed gives the same choices (mulberry32). */
export class Toeval {
  #stand: number;

  constructor(zaad: number) {
    this.#stand = zaad >>> 0;
  }

  /** A whole number from 0 up to `onder`. */
  tot(onder: number): number {
    this.#stand = (this.#stand + 0x6d2b79f5) >>> 0;
    let t = this.#stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % onder;
  }

  kies<T>(keuzes: readonly [T, ...T[]]): T {
    return keuzes[this.tot(keuzes.length)] ?? keuzes[0];
  }

  geschud<T>(rij: readonly T[]): T[] {
    const uit = [...rij];
    for (let i = uit.length - 1; i > 0; i -= 1) {
      const j = this.tot(i + 1);
      [uit[i], uit[j]] = [uit[j] as T, uit[i] as T];
    }
    return uit;
  }
}
