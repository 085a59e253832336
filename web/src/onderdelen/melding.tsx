import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { Apifout } from '../api/client.ts';

/** A message that asks for attention. */
export function Melding({ soort, children }: { soort: 'let-op' | 'fout' | 'goed'; children: ReactNode }) {
  return (
    <div className={`melding melding--${soort}`} role={soort === 'fout' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** What to show while a page has no data. */
export function Bezig() {
  return (
    <p className="stil" role="status">
      Laden …
    </p>
  );
}

/** Why a page could not be filled, and what to do. */
export function Mislukt({ fout, opnieuw }: { fout: unknown; opnieuw: () => void }) {
  const tekst = fout instanceof Apifout ? fout.probleem.detail : 'Er ging iets mis bij het laden.';
  return (
    <Melding soort="fout">
      <p>{tekst}</p>
      <Button purpose="secondary" onClick={opnieuw}>
        Probeer opnieuw
      </Button>
    </Melding>
  );
}
