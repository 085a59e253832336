import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { FormLabel, Textbox } from '@utrecht/component-library-react';
import { type SubmitEvent, useState } from 'react';
import { ROLLEN, type Rol, useAanmelding } from '../aanmelding.tsx';
import { antwoord, api, Apifout, type School } from '../api/client.ts';
import { inCijfers, leesDatum } from '../datums.ts';
import { FORMULIEREN } from '../formulieren/opdrachten.ts';
import { beginInvoer, gevraagd, type Invoer, type Veldfout, verwerk } from '../formulieren/velden.ts';
import { Invoerveld } from '../formulieren/formulier.tsx';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Bezig, Melding, Mislukt } from '../onderdelen/melding.tsx';
import { Einde, Tijdlijn, Weigeringen } from '../onderdelen/simulatie.tsx';
import { useCertificerendeInstellingen } from './school-vraag.ts';

interface Gepland {
  omschrijving: string;
  datum: string;
  rol: Rol;
  pad: string;
  inhoud: Record<string, unknown>;
}

/** What would happen to this school, with commands that somebody might give. Nothing is changed. */
export function Vooruitkijken({ school }: { school: School }) {
  const { wie } = useAanmelding();
  const [tot, zetTot] = useState(inCijfers(jarenLater(school.vandaag, 4)));
  const [totEnMet, zetTotEnMet] = useState(jarenLater(school.vandaag, 4));
  const [plan, zetPlan] = useState<readonly Gepland[]>([]);
  const fout = leesDatum(tot) === null;
  const opdrachten = plan.map(({ omschrijving: _omschrijving, ...rest }) => rest);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['simulatie', school.id, school.versie, school.vandaag, totEnMet, opdrachten, wie],
    queryFn: async () =>
      antwoord(
        await api.POST('/scholen/{schoolId}/_simuleer', {
          params: { path: { schoolId: school.id } },
          body: { totEnMet, opdrachten },
        }),
      ),
    staleTime: Infinity,
    placeholderData: (vorige) => vorige,
  });
  const bereken = (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    const dag = leesDatum(tot);
    if (dag) zetTotEnMet(dag);
  };
  return (
    <div className="paneelinhoud">
      <Tussenkop>Vooruitkijken</Tussenkop>
      <p className="stil">Wat gebeurt er als het zo doorgaat, of als u iets doet? Er verandert niets aan de school.</p>
      <form className="filters filters--kaal" noValidate onSubmit={bereken}>
        <div className={fout ? 'veld veld--fout' : 'veld'}>
          <FormLabel htmlFor="vooruit-tot">Kijk vooruit tot en met</FormLabel>
          <Textbox
            id="vooruit-tot"
            className="kort"
            value={tot}
            inputMode="numeric"
            autoComplete="off"
            invalid={fout}
            aria-describedby={fout ? 'vooruit-tot-fout' : undefined}
            onChange={(e) => zetTot(e.target.value)}
          />
          {fout && (
            <span id="vooruit-tot-fout" className="veldfout">
              Vul in als dd-mm-jjjj
            </span>
          )}
        </div>
        <Button type="submit" purpose="secondary" busy={isFetching}>
          Kijk vooruit
        </Button>
      </form>
      <Planlijst plan={plan} verwijder={(i) => zetPlan(plan.filter((_, j) => j !== i))} />
      <NieuweOpdracht school={school} voegToe={(gepland) => zetPlan([...plan, gepland])} />
      {error && <Simulatiefout fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Bezig />}
      {data && !error && (
        <div role="status" aria-label="Uitkomst">
          <Weigeringen simulatie={data} />
          <Einde simulatie={data} />
          <Tussenkop>Wat er gebeurt</Tussenkop>
          <p className="stil">
            {data.brieven.length} brieven, {data.herinneringen.length} herinneringen,{' '}
            {data.termijnverloop.filter((t) => t.stand === 'verstreken').length} termijnen verstreken.
          </p>
          <Tijdlijn simulatie={data} />
        </div>
      )}
    </div>
  );
}

/** The same day some years on; the API refuses more than ten. */
function jarenLater(vandaag: string, jaren: number): string {
  const [jaar = '', ...rest] = vandaag.split('-');
  return [String(Number(jaar) + jaren), ...rest].join('-').replace('-02-29', '-02-28');
}

function Planlijst({ plan, verwijder }: { plan: readonly Gepland[]; verwijder: (plaats: number) => void }) {
  if (plan.length === 0) return null;
  return (
    <ol className="lijst" aria-label="Geplande opdrachten">
      {plan.map((gepland, i) => (
        <li key={i}>
          <strong>
            {inCijfers(gepland.datum)}: {gepland.omschrijving}
          </strong>
          <span className="stil">
            als {gepland.rol}{' '}
            <Button
              purpose="secondary"
              aria-label={`Haal weg: ${gepland.omschrijving} op ${inCijfers(gepland.datum)}`}
              onClick={() => verwijder(i)}
            >
              Haal weg
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}

function NieuweOpdracht({ school, voegToe }: { school: School; voegToe: (gepland: Gepland) => void }) {
  const { wie } = useAanmelding();
  const instellingen = useCertificerendeInstellingen();
  const [opdracht, zetOpdracht] = useState('');
  const [rol, zetRol] = useState<Rol>(wie.rol);
  const [dag, zetDag] = useState(inCijfers(school.vandaag));
  const [invoer, zetInvoer] = useState<Invoer>({});
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const maak = FORMULIEREN[opdracht];
  const formulier = maak && instellingen.data ? maak(school, null, instellingen.data) : null;
  const keuzes = school.mogelijkheden.filter((m) => m.opdracht in FORMULIEREN && m.opdracht !== 'BerichtHervatten');

  const kies = (naam: string) => {
    const nieuw = FORMULIEREN[naam];
    zetOpdracht(naam);
    zetFouten([]);
    zetInvoer(nieuw && instellingen.data ? beginInvoer(nieuw(school, null, instellingen.data)) : {});
  };
  const neemOp = () => {
    if (!formulier) return;
    const datum = leesDatum(dag);
    const uitkomst = verwerk(formulier, invoer);
    const dagfout = datum ? [] : [{ veld: 'dag', tekst: 'Dag: vul in als dd-mm-jjjj' }];
    if ('fouten' in uitkomst || !datum) {
      return zetFouten([...dagfout, ...('fouten' in uitkomst ? uitkomst.fouten : [])]);
    }
    const pad = formulier.pad.replace(`/scholen/${school.id}/`, '');
    voegToe({ omschrijving: formulier.titel, datum, rol, pad, inhoud: uitkomst.inhoud });
    kies('');
  };
  return (
    <details className="vooraf">
      <summary>Plan een opdracht</summary>
      <div className="veld">
        <FormLabel htmlFor="plan-opdracht">Wat?</FormLabel>
        <select id="plan-opdracht" value={opdracht} onChange={(e) => kies(e.target.value)}>
          <option value="">Kies …</option>
          {keuzes.map((m) => (
            <option key={m.opdracht} value={m.opdracht}>
              {m.omschrijving}
            </option>
          ))}
        </select>
      </div>
      {formulier && (
        <>
          <div className="veld">
            <FormLabel htmlFor="plan-rol">Als wie?</FormLabel>
            <select id="plan-rol" value={rol} onChange={(e) => zetRol(ROLLEN.find((r) => r === e.target.value) ?? rol)}>
              {ROLLEN.map((r) => (
                <option key={r}>{r}</option>
              ))}
            </select>
          </div>
          <div className={fouten.some((f) => f.veld === 'dag') ? 'veld veld--fout' : 'veld'}>
            <FormLabel htmlFor="plan-dag">Op welke dag? (dd-mm-jjjj)</FormLabel>
            <Textbox
              id="plan-dag"
              className="kort"
              value={dag}
              inputMode="numeric"
              autoComplete="off"
              onChange={(e) => zetDag(e.target.value)}
            />
            {fouten
              .filter((f) => f.veld === 'dag')
              .map((f) => (
                <span key={f.tekst} className="veldfout">
                  {f.tekst}
                </span>
              ))}
          </div>
          {gevraagd(formulier, invoer).map((veld) => (
            <Invoerveld
              key={veld.naam}
              veld={veld}
              invoer={invoer}
              fout={fouten.find((f) => f.veld === veld.naam)?.tekst}
              zet={(waarde) => zetInvoer((oud) => ({ ...oud, [veld.naam]: waarde }))}
            />
          ))}
          <Button purpose="secondary" onClick={neemOp}>
            Neem op in het plan
          </Button>
        </>
      )}
    </details>
  );
}

/** What is wrong with the plan, in the words of the API. */
function Simulatiefout({ fout, opnieuw }: { fout: Error; opnieuw: () => void }) {
  const fouten = fout instanceof Apifout ? (fout.probleem.fouten ?? []) : [];
  if (fouten.length === 0) return <Mislukt fout={fout} opnieuw={opnieuw} />;
  return (
    <Melding soort="fout">
      <ul>
        {fouten.map(({ veld, tekst }) => (
          <li key={veld + tekst}>{tekst}</li>
        ))}
      </ul>
    </Melding>
  );
}
