import { type ReactNode, useEffect, useRef } from 'react';
import { inWoorden, inWoordenMetWeekdag } from '../datums.ts';
import { Deelkop, Tussenkop } from '../onderdelen/kop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Status } from '../onderdelen/merkteken.tsx';
import type { Verschil } from './verschil.ts';

/** What would follow from a command. It gets the focus, because it appears below the button. */
export function Vooruitblik({ verschil }: { verschil: Verschil }) {
  const plek = useRef<HTMLElement>(null);
  useEffect(() => plek.current?.focus(), []);
  const { geweigerd } = verschil;
  return (
    <section className="vooruitblik" ref={plek} tabIndex={-1} aria-labelledby="vooruitblik">
      <Tussenkop id="vooruitblik">{geweigerd.length > 0 ? 'Dit wordt nu geweigerd' : 'Dit zou er gebeuren'}</Tussenkop>
      <p className="stil">Er is niets vastgelegd en niets verstuurd.</p>
      {geweigerd.length > 0 ? (
        <Melding soort="let-op">
          <ul>
            {geweigerd.map(({ code, tekst, regel }) => (
              <li key={code + tekst}>
                {tekst} <span className="regel">{regel}</span>
              </li>
            ))}
          </ul>
        </Melding>
      ) : (
        <Gevolgen verschil={verschil} />
      )}
    </section>
  );
}

function Gevolgen({ verschil }: { verschil: Verschil }) {
  const { gebeurtenissen, status, brieven, termijnen, taken, totEnMet } = verschil;
  const { erbij, verschoven, klaar } = termijnen;
  const later = [status, ...Object.values(brieven), ...Object.values(termijnen), ...Object.values(taken)];
  return (
    <>
      <Deel kop="Meteen" rijen={gebeurtenissen} />
      <Deel
        kop="Status"
        rijen={status.map(({ status: woord, soortKeurmerk, vanDatum }) => (
          <>
            Vanaf {inWoorden(vanDatum)}: <Status status={woord} />
            {soortKeurmerk && ` voor ${soortKeurmerk}`}
          </>
        ))}
      />
      <Deel kop="Brieven die erbij komen" rijen={brieven.erbij.map(briefregel)} />
      <Deel kop="Brieven die niet meer gaan" rijen={brieven.weg.map(briefregel)} />
      <Deel
        kop="Nieuwe termijnen"
        rijen={erbij.map(({ omschrijving, laatsteDag, wie }) => (
          <>
            {omschrijving}: tot en met <strong>{inWoordenMetWeekdag(laatsteDag)}</strong>
            {wie && `, aan zet: ${wie}`}
          </>
        ))}
      />
      <Deel
        kop="Termijnen met een andere dag"
        rijen={verschoven.map(({ termijn, was }) => (
          <>
            {termijn.omschrijving}: tot en met <strong>{inWoordenMetWeekdag(termijn.laatsteDag)}</strong>, was{' '}
            {inWoorden(was)}
          </>
        ))}
      />
      <Deel kop="Termijnen die klaar zijn of niet meer komen" rijen={klaar.map((t) => t.omschrijving)} />
      <Deel kop="Nieuwe taken" rijen={taken.erbij.map(({ omschrijving, rol }) => `${omschrijving} (${rol})`)} />
      <Deel kop="Taken die klaar zijn of niet meer komen" rijen={taken.weg.map((t) => t.omschrijving)} />
      {later.every((lijst) => lijst.length === 0) && <p>Verder verandert er niets.</p>}
      <p className="stil">Vergeleken tot en met {inWoorden(totEnMet)}, als verder niemand iets doet.</p>
    </>
  );
}

const briefregel = ({ omschrijving, kanaal, klaarzetDatum, verzendDatum }: Verschil['brieven']['erbij'][number]) =>
  `${omschrijving}, per ${kanaal}: ${verzendDatum ? `weg op ${inWoorden(verzendDatum)}` : `klaar op ${inWoorden(klaarzetDatum)}, wacht op verzending`}`;

function Deel({ kop, rijen }: { kop: string; rijen: readonly ReactNode[] }) {
  if (rijen.length === 0) return null;
  return (
    <>
      <Deelkop>{kop}</Deelkop>
      <ul className="punten">
        {rijen.map((rij, i) => (
          <li key={i}>{rij}</li>
        ))}
      </ul>
    </>
  );
}
