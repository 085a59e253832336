/**
 * The sign-in of development: who you are is what you choose here. The real sign-in replaces this one module.
 */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { components } from './api/schema.d.ts';

export type Rol = components['schemas']['Rol'];

export interface Beller {
  rol: Rol;
  naam: string;
}

export const ROLLEN: readonly Rol[] = [
  'servicedesk',
  'school',
  'auditor',
  'planner',
  'inspecteur',
  'beslisser',
  'bezwaarbehandelaar',
  'jurist',
  'beheerder',
];

const SLEUTEL = 'keurmerkregie.beller';

/** The caller as chosen in this browser tab. */
export function beller(): Beller {
  const bewaard = sessionStorage.getItem(SLEUTEL);
  return bewaard ? (JSON.parse(bewaard) as Beller) : { rol: 'servicedesk', naam: 'Medewerker A' };
}

/** The headers that tell the API who calls. */
export function aanmeldkoppen(): Record<string, string> {
  const { rol, naam } = beller();
  return { 'x-ontwikkel-rol': rol, 'x-ontwikkel-naam': encodeURIComponent(naam) };
}

const Aanmelding = createContext<{ wie: Beller; kies: (wie: Beller) => void } | null>(null);

export function useAanmelding() {
  const aanmelding = useContext(Aanmelding);
  if (!aanmelding) throw new Error('Buiten de aanmelding');
  return aanmelding;
}

export function MetAanmelding({ children }: { children: ReactNode }) {
  const [wie, zetWie] = useState(beller);
  const waarde = useMemo(
    () => ({
      wie,
      kies: (nieuw: Beller) => {
        sessionStorage.setItem(SLEUTEL, JSON.stringify(nieuw));
        zetWie(nieuw);
      },
    }),
    [wie],
  );
  return <Aanmelding.Provider value={waarde}>{children}</Aanmelding.Provider>;
}

export function Aanmeldbalk() {
  const { wie, kies } = useAanmelding();
  return (
    <form className="aanmeldbalk" aria-label="Aanmelding voor ontwikkeling" onSubmit={(e) => e.preventDefault()}>
      <span className="aanmeldbalk__merk">Ontwikkeling</span>
      <label>
        Rol{' '}
        <select value={wie.rol} onChange={(e) => kies({ ...wie, rol: e.target.value as Rol })}>
          {ROLLEN.map((rol) => (
            <option key={rol}>{rol}</option>
          ))}
        </select>
      </label>
      <label>
        Naam{' '}
        <input
          value={wie.naam}
          maxLength={100}
          autoComplete="off"
          onChange={(e) => kies({ ...wie, naam: e.target.value })}
        />
      </label>
    </form>
  );
}
