import type { ReactNode } from 'react';
import type { School } from '../api/client.ts';
import { inCijfers, inWoorden, inWoordenMetWeekdag } from '../datums.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Deelkop, Tussenkop } from '../onderdelen/kop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Stand, Standen } from '../onderdelen/stand.tsx';
import { Termijnregel } from './school-termijnen.tsx';
import { Toezichtverslag } from './toezichtverslag.tsx';

type Ronde = NonNullable<School['toezicht']['ronde']>;

const NAMEN: Readonly<Record<Ronde['soort'], string>> = {
  eerste: 'Eerste bezoek',
  vierjaarlijks: 'Vierjaarlijks bezoek',
  herinspectie: 'Herinspectie',
};

/** Toezicht in de Klas: the round that runs, why its visit is when it is, and what earlier rounds brought. */
export function Toezicht({ school }: { school: School }) {
  const { ronde, verslagen, laatste } = school.toezicht;
  return (
    <div className="paneelinhoud">
      <Tussenkop>Toezicht in de Klas</Tussenkop>
      {ronde ? <DezeRonde school={school} ronde={ronde} /> : <GeenRonde school={school} />}
      <Rondetermijnen school={school} />
      {laatste && verslagen.length === 0 && (
        <p>
          Het laatste bezoek was op {inWoorden(laatste.bezoekDatum)}. De uitkomst was {laatste.uitkomst}.
        </p>
      )}
      {verslagen.map((verslag) => (
        <Toezichtverslag key={verslag.ronde} school={school} verslag={verslag} />
      ))}
    </div>
  );
}

function GeenRonde({ school }: { school: School }) {
  if (!school.keurmerk.soort) return <p className="stil">Zonder keurmerk is er geen Toezicht in de Klas.</p>;
  return (
    <Melding soort="let-op">
      De uitkomst van het laatste bezoek is onvoldoende. Blik op Werk moet daar eerst over besluiten.
    </Melding>
  );
}

function DezeRonde({ school, ronde }: { school: School; ronde: Ronde }) {
  const { venster, bezoek } = ronde;
  const doe = (opdracht: string, tekst: string) => (
    <Handelingknop school={school} opdracht={opdracht}>
      {tekst}
    </Handelingknop>
  );
  return (
    <section className="onderdeel" aria-labelledby="ronde">
      <div className="termijn__kop">
        <Deelkop id="ronde">{NAMEN[ronde.soort]}</Deelkop>
        {ronde.vervroegd && <Merkteken toon="let">Vervroegd</Merkteken>}
        {bezoek?.buitenVenster && <Merkteken toon="let">Buiten het venster</Merkteken>}
        {doe('ToezichtVervroegen', 'Vervroeg')}
      </div>
      <p>
        Het bezoek is van <strong>{inWoordenMetWeekdag(venster.vanDatum)}</strong> tot en met{' '}
        <strong>{inWoordenMetWeekdag(venster.totEnMetDatum)}</strong>.
      </p>
      <details>
        <summary>Waarom deze dagen?</summary>
        <ol className="uitleg">
          {venster.toelichting.map(({ regel, tekst, datum }) => (
            <li key={`${regel} ${tekst}`}>
              <span className="regel">{regel}</span> {tekst}
              {datum && <span className="uitleg__dag">{inCijfers(datum)}</span>}
            </li>
          ))}
        </ol>
      </details>
      <Standen>
        <Stand naam="Maand" actie={doe('StreefmaandKiezen', 'Kies een maand')}>
          {ronde.maand ? inWoorden(`${ronde.maand}-01`).replace(/^\d+ /, '') : <Nog woord="Niet gekozen" />}
        </Stand>
        <Stand naam="Uitnodiging" actie={doe('ToezichtUitnodigen', 'Nodig uit')}>
          {ronde.uitnodiging ? (
            <Gedaan woord="Uitgenodigd">
              {inWoorden(ronde.uitnodiging.uitnodigingsDatum)}, voor {dagen(ronde.uitnodiging.dagen)}
            </Gedaan>
          ) : (
            <Nog woord="Nog niet" />
          )}
        </Stand>
        <Stand naam="Antwoord van de school" actie={doe('UitnodigingBeantwoorden', 'Geef antwoord')}>
          {ronde.antwoord ? (
            <Gedaan woord="Beantwoord">
              {inWoorden(ronde.antwoord.antwoordDatum)}: {dagen(ronde.antwoord.dagen)}
            </Gedaan>
          ) : (
            <Nog woord="Nog niet" />
          )}
        </Stand>
        <Stand
          naam="Bezoek"
          actie={
            bezoek ? (
              <>
                {doe('BezoekVerplaatsen', 'Verplaats')} {doe('BezoekAfzeggen', 'Zeg af')}{' '}
                {doe('InspecteurWijzigen', 'Andere inspecteur')} {doe('BezoekVastleggen', 'Leg vast')}
              </>
            ) : (
              doe('BezoekPlannen', 'Plan')
            )
          }
        >
          {ronde.gehoudenDatum && <Gedaan woord="Gehouden">{inWoorden(ronde.gehoudenDatum)}</Gedaan>}
          {!ronde.gehoudenDatum && bezoek && (
            <Gedaan woord="Gepland">
              {inWoordenMetWeekdag(bezoek.bezoekDatum)}, inspecteur {bezoek.inspecteur}, aantal locaties:{' '}
              {bezoek.aantalLocaties}
            </Gedaan>
          )}
          {!ronde.gehoudenDatum && !bezoek && <Nog woord="Niet gepland" />}
        </Stand>
        <Stand naam="Zelfbeoordeling" actie={doe('ZelfbeoordelingInleveren', 'Lever in')}>
          {ronde.zelfbeoordelingsDatum ? (
            <Gedaan woord="Ingeleverd">{inWoorden(ronde.zelfbeoordelingsDatum)}</Gedaan>
          ) : (
            <Nog woord="Nog niet" />
          )}
        </Stand>
        <Stand naam="Conceptrapport" actie={doe('ConceptrapportUitbrengen', 'Breng uit')}>
          {ronde.concept ? (
            <Gedaan woord="Uitgebracht">
              {inWoorden(ronde.concept.conceptDatum)}, voorlopige uitkomst: {ronde.concept.uitkomst}
            </Gedaan>
          ) : (
            <Nog woord="Nog niet" />
          )}
        </Stand>
        <Stand naam="Zienswijze" actie={doe('RapportzienswijzeVastleggen', 'Leg vast')}>
          {ronde.zienswijzeDatum ? (
            <Gedaan woord="Ontvangen">{inWoorden(ronde.zienswijzeDatum)}</Gedaan>
          ) : (
            <Nog woord="Nog niet" />
          )}
        </Stand>
        <Stand naam="Eindrapport" actie={doe('RapportVaststellen', 'Stel vast')}>
          <Nog woord="Nog niet" />
        </Stand>
      </Standen>
    </section>
  );
}

/** What is due in this round and after its report, each with the reasons of its date. */
function Rondetermijnen({ school }: { school: School }) {
  const termijnen = school.termijnen
    .filter((t) => t.soort === 'termijn' && t.id.startsWith('toezicht/'))
    .sort((a, b) => a.laatsteDag.localeCompare(b.laatsteDag));
  if (termijnen.length === 0) return null;
  return (
    <>
      <Tussenkop>Termijnen van Toezicht in de Klas</Tussenkop>
      <ul className="termijnen">
        {termijnen.map((termijn) => (
          <Termijnregel key={termijn.id} termijn={termijn} schoolId={school.id} />
        ))}
      </ul>
    </>
  );
}

const dagen = (lijst: readonly string[]) => lijst.map((dag) => inWoorden(dag)).join(', ');

function Gedaan({ woord, children }: { woord: string; children: ReactNode }) {
  return (
    <>
      <Merkteken toon="goed">{woord}</Merkteken> {children}
    </>
  );
}

const Nog = ({ woord }: { woord: string }) => <Merkteken toon="wacht">{woord}</Merkteken>;
