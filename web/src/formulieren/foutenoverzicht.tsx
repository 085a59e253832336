import type { RefObject } from 'react';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Waarschuwing } from '../onderdelen/melding.tsx';
import type { Veld, Veldfout } from './velden.ts';

interface Props {
  fouten: readonly Veldfout[];
  velden: readonly Veld[];
  plek: RefObject<HTMLDivElement | null>;
}

/** All mistakes together, each leading to its field (U5). */
export function Foutenoverzicht({ fouten, velden, plek }: Props) {
  if (fouten.length === 0) return null;
  return (
    <div className="melding melding--fout" ref={plek} tabIndex={-1} aria-labelledby="foutkop">
      <Waarschuwing />
      <div>
        <Tussenkop id="foutkop">{fouten.length === 1 ? 'Er is 1 fout' : `Er zijn ${fouten.length} fouten`}</Tussenkop>
        <ul>
          {fouten.map(({ veld, tekst }) => (
            <li key={veld + tekst}>
              {velden.some((v) => v.naam === veld) ? (
                <a href={`#veld-${veld}`} onClick={(e) => naarVeld(e, veld)}>
                  {tekst}
                </a>
              ) : (
                tekst
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function naarVeld(e: { preventDefault: () => void }, naam: string) {
  e.preventDefault();
  document.getElementById(`veld-${naam}`)?.focus();
}
