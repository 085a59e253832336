import { Heading } from '@nl-design-system-candidate/heading-react';
import type { School, Termijn } from '../api/client.ts';
import { inCijfers, inWoordenMetWeekdag } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Knopkoppeling } from '../onderdelen/koppeling.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';

const STANDEN = {
  loopt: { toon: 'wacht', woord: 'Loopt' },
  verstreken: { toon: 'fout', woord: 'Verstreken' },
  afgehandeld: { toon: 'goed', woord: 'Afgehandeld' },
} as const;

/** What is due, and what will happen by itself, each with the reasons of its date (U7). */
export function Termijnen({ school }: { school: School }) {
  const opDag = [...school.termijnen].sort((a, b) => a.laatsteDag.localeCompare(b.laatsteDag));
  const termijnen = opDag.filter((t) => t.soort === 'termijn');
  const momenten = opDag.filter((t) => t.soort === 'moment');
  return (
    <div className="paneelinhoud">
      <Tussenkop>Termijnen</Tussenkop>
      {termijnen.length === 0 && <p className="stil">Er loopt geen termijn.</p>}
      <ul className="termijnen">
        {termijnen.map((termijn) => (
          <Termijnregel key={termijn.id} termijn={termijn} schoolId={school.id} />
        ))}
      </ul>
      {momenten.length > 0 && <Tussenkop>Gaat vanzelf</Tussenkop>}
      <ul className="termijnen">
        {momenten.map((termijn) => (
          <Termijnregel key={termijn.id} termijn={termijn} schoolId={school.id} />
        ))}
      </ul>
    </div>
  );
}

/** One date with what it is for, who acts, and why it is that day. */
export function Termijnregel({ termijn, schoolId }: { termijn: Termijn; schoolId: string }) {
  const { toon, woord } = STANDEN[termijn.stand];
  return (
    <li className="termijn">
      <div className="termijn__kop">
        <Heading level={3}>{termijn.omschrijving}</Heading>
        {termijn.soort === 'termijn' && <Merkteken toon={toon}>{woord}</Merkteken>}
      </div>
      <p>
        {termijn.soort === 'termijn' ? 'Tot en met ' : 'Op '}
        <strong>{inWoordenMetWeekdag(termijn.laatsteDag)}</strong>
        {termijn.wie && <span className="stil"> · aan zet: {termijn.wie}</span>}
      </p>
      <details>
        <summary>Waarom deze datum?</summary>
        <ol className="uitleg">
          {termijn.toelichting.map((stap, i) => (
            <li key={i}>
              <span className="regel">{stap.regel}</span> {stap.tekst}
              {stap.datum && <span className="uitleg__dag">{inCijfers(stap.datum)}</span>}
            </li>
          ))}
        </ol>
      </details>
      {termijn.stand === 'verstreken' && (
        <Knopkoppeling to={`/scholen/${schoolId}/handelingen/TermijnAfhandelen?doel=${encodeURIComponent(termijn.id)}`}>
          Handel af
        </Knopkoppeling>
      )}
    </li>
  );
}
