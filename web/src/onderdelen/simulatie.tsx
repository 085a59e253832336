/** What a simulation answered, as a person reads it: what is refused, what happens when, where it ends. */
import type { components } from '../api/schema.d.ts';
import { inCijfers, inWoordenMetWeekdag } from '../datums.ts';
import { Tussenkop } from './kop.tsx';
import { Melding } from './melding.tsx';
import { Status } from './merkteken.tsx';

export type Simulatie = components['schemas']['Simulatie'];

/** The refusals of the planned commands, each with the rule. */
export function Weigeringen({ simulatie }: { simulatie: Simulatie }) {
  const geweigerd = simulatie.stappen.filter((stap) => stap.geweigerd.length > 0);
  if (geweigerd.length === 0) return null;
  return (
    <Melding soort="let-op">
      <Tussenkop>Dit wordt dan geweigerd</Tussenkop>
      <ul>
        {geweigerd.flatMap((stap, i) =>
          stap.geweigerd.map((reden) => (
            <li key={`${i}-${reden.code}`}>
              {inCijfers(stap.datum)}: {reden.tekst} <span className="regel">{reden.regel}</span>
            </li>
          )),
        )}
      </ul>
    </Melding>
  );
}

/** Every step with something to tell, oldest first; those of planned commands stand out. */
export function Tijdlijn({ simulatie }: { simulatie: Simulatie }) {
  const stappen = simulatie.stappen.filter((stap) => stap.gebeurtenissen.length > 0);
  if (stappen.length === 0) return <p className="stil">Er gebeurt niets tot en met {inCijfers(simulatie.totEnMet)}.</p>;
  return (
    <ol className="tijdlijn">
      {stappen.map((stap) => (
        <li key={stap.momentOp} className={stap.opdracht === null ? undefined : 'tijdlijn--opdracht'}>
          <strong>{inWoordenMetWeekdag(stap.datum)}</strong>
          {stap.opdracht !== null && <span className="stil"> · opdracht {stap.opdracht + 1}</span>}
          <ul>
            {stap.gebeurtenissen.map((g, i) => (
              <li key={i}>{g.omschrijving}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** Where the school stands at the end. */
export function Einde({ simulatie }: { simulatie: Simulatie }) {
  const { einde } = simulatie;
  const termijnen = einde.termijnen.filter((t) => t.soort === 'termijn' && t.stand !== 'afgehandeld');
  return (
    <section aria-labelledby="sim-einde">
      <Tussenkop id="sim-einde">Waar de school dan staat</Tussenkop>
      <p>
        <Status status={einde.status} /> {einde.soortKeurmerk && `Keurmerk voor ${einde.soortKeurmerk}. `}
        {einde.aanZet}
      </p>
      {termijnen.length > 0 && (
        <ul className="lijst">
          {termijnen.map((t) => (
            <li key={t.id}>
              <strong>{t.omschrijving}</strong>
              <span className="stil">
                tot en met {inWoordenMetWeekdag(t.laatsteDag)}
                {t.stand === 'verstreken' && ' · verstreken'}
              </span>
            </li>
          ))}
        </ul>
      )}
      {einde.taken.length > 0 && <p>Open taken: {einde.taken.map((t) => t.omschrijving).join('; ')}.</p>}
    </section>
  );
}
