/** A table for the terminal. */
export function alsTabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const breedtes = koppen.map((kop, i) => Math.max(kop.length, ...rijen.map((rij) => rij[i]?.length ?? 0)));
  const regel = (cellen: readonly string[]) =>
    `| ${cellen.map((cel, i) => cel.padEnd(breedtes[i] ?? 0)).join(' | ')} |`;
  return [regel(koppen), regel(breedtes.map((n) => '-'.repeat(n))), ...rijen.map(regel)].join('\n');
}
