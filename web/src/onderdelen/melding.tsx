import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { Apifout } from '../api/client.ts';

/** A message that asks for attention. */
export function Melding({ soort, children }: { soort: 'let-op' | 'fout' | 'goed'; children: ReactNode }) {
  return (
    <div className={`melding melding--${soort}`} role={soort === 'fout' ? 'alert' : 'status'}>
      {soort === 'goed' ? null : <Waarschuwing />}
      <div>{children}</div>
    </div>
  );
}

/** The icon of a message that asks for attention. */
export function Waarschuwing() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d="M10 2.5l8 14.5H2zM10 8v4M10 14.4v.1" />
    </svg>
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
