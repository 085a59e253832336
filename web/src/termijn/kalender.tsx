import { Button } from '@nl-design-system-candidate/button-react';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { antwoord, api } from '../api/client.ts';
import { inWoorden } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Bezig, Mislukt } from '../onderdelen/melding.tsx';
import {
  type Dagmerk,
  type Kalenderdag,
  type Maand,
  maandenVan,
  MERKWOORD,
  merkVan,
  stukkenPerJaar,
} from './dagmerk.ts';
import type { Termijnantwoord, Termijnvraag } from './vraag.ts';

interface Props {
  vraag: Termijnvraag;
  uitkomst: Termijnantwoord;
}

const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
/** More calendar years than this come when asked for. */
const JAREN_VANZELF = 3;

/** Every month from the first to the last day; each day has a colour and a name, never a colour alone (U2). */
export function Kalender({ vraag, uitkomst }: Props) {
  const [jaren, zetJaren] = useState(JAREN_VANZELF);
  const terug = uitkomst.laatsteDag < vraag.begindatum;
  const van = terug ? uitkomst.laatsteDag : vraag.begindatum;
  const totEnMet = terug ? vraag.begindatum : uitkomst.laatsteDag;
  const stukken = stukkenPerJaar(van, totEnMet);
  const gevraagd = useQueries({
    queries: stukken.slice(0, jaren).map((stuk) => ({
      queryKey: ['kalenderdagen', stuk],
      queryFn: async () =>
        antwoord(await api.GET('/kalender/dagen', { params: { query: { ...stuk, heleMaanden: 'true' } } })),
      staleTime: Infinity,
    })),
  });
  const mislukt = gevraagd.find(({ error }) => error);
  const maanden = gevraagd.flatMap(({ data }) => (data ? maandenVan(data.resultaten) : []));
  const volgende = stukken[jaren];

  return (
    <section className="paneel paneel--ruim" aria-labelledby="kalenderkop">
      <Tussenkop id="kalenderkop">Kalender</Tussenkop>
      <Legenda />
      {mislukt && <Mislukt fout={mislukt.error} opnieuw={() => void mislukt.refetch()} />}
      {gevraagd.some(({ isPending }) => isPending) && <Bezig />}
      {maanden.map((maand) => (
        <Maandtabel key={maand.id} maand={maand} merk={(dag) => merkVan(dag, vraag, uitkomst)} />
      ))}
      {volgende && (
        <Button purpose="secondary" onClick={() => zetJaren(jaren + 1)}>
          Toon ook {volgende.van.slice(0, 4)}
        </Button>
      )}
    </section>
  );
}

const SOORTEN: Readonly<Record<Exclude<Kalenderdag['soort'], 'werkdag'>, string>> = {
  weekend: 'Weekend',
  feestdag: 'Feestdag',
  gelijkgesteld: 'Gelijkgestelde dag',
  sluiting: 'Kantoor gesloten',
};

function Legenda() {
  return (
    <ul className="legenda" aria-label="Legenda van de kalender">
      {Object.entries(MERKWOORD).map(([merk, woord]) => (
        <li key={merk}>
          <span className={`staal dag--${merk}`} aria-hidden="true" /> {woord}
        </li>
      ))}
      {Object.entries(SOORTEN).map(([soort, woord]) => (
        <li key={soort}>
          <span className={`staal dag--${soort}`} aria-hidden="true" /> {woord}
        </li>
      ))}
    </ul>
  );
}

function Maandtabel({ maand, merk }: { maand: Maand; merk: (dag: Kalenderdag) => Dagmerk }) {
  const naam = inWoorden(`${maand.id}-01`).slice(2);
  return (
    <div className="tabelrol maandrol" role="region" aria-label={naam} tabIndex={0}>
      <table className="maand">
        <caption>{naam}</caption>
        <thead>
          <tr>
            <th scope="col">Week</th>
            {WEEKDAGEN.map((dag) => (
              <th key={dag} scope="col">
                {dag}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {maand.weken.map(({ nummer, dagen }) => (
            <tr key={nummer}>
              <th scope="row">{nummer}</th>
              {dagen.map((dag, i) =>
                dag ? (
                  <Dagvak key={dag.datum} dag={dag} merk={merk(dag)} />
                ) : (
                  <td key={WEEKDAGEN[i]} className="dag--leeg">
                    {'\u00a0'}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dagvak({ dag, merk }: { dag: Kalenderdag; merk: Dagmerk }) {
  const reden = dag.redenKantoorGesloten;
  return (
    <td className={`dag dag--${dag.soort} dag--${merk}`}>
      <time dateTime={dag.datum}>{Number(dag.datum.slice(8))}</time>
      {merk !== 'buiten' && <span className="dag__merk">{MERKWOORD[merk]}</span>}
      {(reden !== null || merk === 'buiten') && <span className="dag__naam">{reden ?? 'werkdag'}</span>}
    </td>
  );
}
