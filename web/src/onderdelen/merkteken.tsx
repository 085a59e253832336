/** A status as word and icon; colour only supports it (U2). */
import { DataBadge } from '@nl-design-system-candidate/data-badge-react';

const PADEN = {
  goed: 'M3 8.5l3.2 3.2L13 5',
  let: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6v.1',
  fout: 'M4 4l8 8M12 4l-8 8',
  wacht: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 5v3.2l2 1.3',
  pauze: 'M5.5 3.5v9M10.5 3.5v9',
  leeg: 'M4 8h8',
  brief: 'M2.5 4h11v8h-11zM2.5 4.5L8 9l5.5-4.5',
  stop: 'M4 4h8v8H4z',
} as const;

export type Toon = keyof typeof PADEN;

export function Merkteken({ toon, children }: { toon: Toon; children: string }) {
  return (
    <DataBadge className={`merkteken merkteken--${toon}`}>
      <svg
        viewBox="0 0 16 16"
        width="13"
        height="13"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={PADEN[toon]} />
      </svg>
      {children}
    </DataBadge>
  );
}

const STATUSSEN: Record<string, Toon> = {
  actief: 'goed',
  'in aanvraag': 'wacht',
  waarschuwing: 'let',
  herstelperiode: 'pauze',
  geschorst: 'fout',
  gestopt: 'stop',
  vervallen: 'fout',
  geen: 'leeg',
};

/** The status of a keurmerk. */
export function Status({ status }: { status: string }) {
  const woord = status === 'geen' ? 'geen keurmerk' : status;
  return <Merkteken toon={STATUSSEN[status] ?? 'leeg'}>{woord.charAt(0).toUpperCase() + woord.slice(1)}</Merkteken>;
}
