import { Button } from '@nl-design-system-candidate/button-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FormLabel, Textbox } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAanmelding } from '../aanmelding.tsx';
import { Apifout, type School } from '../api/client.ts';
import { inCijfers, inWoorden, leesDatum } from '../datums.ts';
import { handelingenInPlan } from '../formulieren/opdrachten.ts';
import { Deelkop, Tussenkop } from '../onderdelen/kop.tsx';
import { Bezig, Melding, Mislukt } from '../onderdelen/melding.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { haalUitPlan, type Planregel, usePlan, vraagVan } from '../vooruit/plan.ts';
import { eindeVolgendJaar, simuleer } from '../vooruit/simulatie.ts';
import { Tijdas } from '../vooruit/tijdas.tsx';
import { Slotstand, Tabellen, Tijdlijn } from './vooruit-lijsten.tsx';

const MEESTE_JAREN = 10;

/** A plan of a school until a day, as the API works it out. */
export function useSimulatie(
  schoolId: string,
  versie: number,
  plan: readonly Planregel[],
  totEnMet: string,
  enabled = true,
) {
  const { wie } = useAanmelding();
  return useQuery({
    queryKey: ['simulatie', schoolId, versie, wie, totEnMet, plan],
    queryFn: () => simuleer(schoolId, vraagVan(plan, totEnMet)),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** What is to come, with what somebody plans to do: nothing of it is recorded. */
export function Vooruitkijken({ school }: { school: School }) {
  const [adres, zetAdres] = useSearchParams();
  const plan = usePlan(school.id);
  const tot = adres.get('tot') ?? eindeVolgendJaar(school.vandaag);
  const { data, error, isFetching, refetch } = useSimulatie(school.id, school.versie, plan, tot);
  const geweigerd = new Set(data?.stappen.flatMap((s) => (s.geweigerd.length > 0 ? [plan[s.opdracht ?? -1]?.id] : [])));
  const zetTot = (dag: string) => zetAdres({ deel: 'vooruit', tot: dag }, { replace: true });
  const naar = (opdracht: string, doel?: string) =>
    `/scholen/${school.id}/vooruit/${opdracht}?${new URLSearchParams({ tot, ...(doel ? { doel } : {}) }).toString()}`;

  return (
    <div className="paneelinhoud">
      <Tussenkop>Vooruitkijken</Tussenkop>
      <Melding soort="goed">
        <strong>Er verandert niets.</strong> U ziet wat er gebeurt als niemand iets doet, of alleen wat u hier plant.
        Niets daarvan wordt vastgelegd of verstuurd.
      </Melding>
      <Totkeuze key={tot} school={school} tot={tot} kies={zetTot} />
      <Plan school={school} plan={plan} geweigerd={geweigerd} naar={naar} />
      {error instanceof Apifout && error.probleem.fouten ? (
        <Planfouten fouten={error.probleem.fouten} />
      ) : (
        error && <Mislukt fout={error} opnieuw={() => void refetch()} />
      )}
      {!data && !error && <Bezig />}
      {data && !error && (
        <section aria-labelledby="uitkomst" aria-busy={isFetching}>
          <Tussenkop id="uitkomst">Wat er gebeurt tot en met {inWoorden(data.totEnMet)}</Tussenkop>
          <Tijdas simulatie={data} />
          <Slotstand simulatie={data} />
          <Deelkop>Van dag tot dag</Deelkop>
          <Tijdlijn simulatie={data} titels={plan.map((regel) => regel.titel)} />
          <Tabellen simulatie={data} naarPosten={(briefId) => naar('BriefPosten', briefId)} />
        </section>
      )}
    </div>
  );
}

function Totkeuze({ school, tot, kies }: { school: School; tot: string; kies: (dag: string) => void }) {
  const jaar = Number(school.vandaag.slice(0, 4));
  const eindes = Array.from({ length: MEESTE_JAREN }, (_, i) => `${jaar + i}-12-31`);
  const [anders, zetAnders] = useState(!eindes.includes(tot));
  const [dag, zetDag] = useState(inCijfers(tot));
  const gelezen = leesDatum(dag);
  return (
    <form
      className="filters filters--los"
      onSubmit={(e) => {
        e.preventDefault();
        if (gelezen) kies(gelezen);
      }}
    >
      <div className="veld">
        <FormLabel htmlFor="kijk-tot">Kijk vooruit tot en met</FormLabel>
        <select
          id="kijk-tot"
          value={anders ? 'anders' : tot}
          onChange={(e) => {
            zetAnders(e.target.value === 'anders');
            if (e.target.value !== 'anders') kies(e.target.value);
          }}
        >
          {eindes.map((einde) => (
            <option key={einde} value={einde}>
              {inWoorden(einde)}
            </option>
          ))}
          <option value="anders">een andere dag …</option>
        </select>
      </div>
      {anders && (
        <>
          <div className="veld">
            <FormLabel htmlFor="kijk-dag">Dag</FormLabel>
            <Textbox
              id="kijk-dag"
              value={dag}
              inputMode="numeric"
              autoComplete="off"
              invalid={gelezen === null}
              aria-describedby="kijk-dag-uitleg"
              onChange={(e) => zetDag(e.target.value)}
            />
          </div>
          <Button type="submit" purpose="secondary">
            Kijk
          </Button>
          <span className="velduitleg" id="kijk-dag-uitleg">
            dd-mm-jjjj, hoogstens tien jaar vooruit
          </span>
        </>
      )}
    </form>
  );
}

interface Planprops {
  school: School;
  plan: readonly Planregel[];
  /** The ids of what is refused on its day. */
  geweigerd: ReadonlySet<string | undefined>;
  naar: (opdracht: string) => string;
}

function Plan({ school, plan, geweigerd, naar }: Planprops) {
  const ga = useNavigate();
  const [opdracht, zetOpdracht] = useState('');
  return (
    <section className="plan" aria-labelledby="plan">
      <Deelkop id="plan">Wat u plant</Deelkop>
      {plan.length === 0 && <p className="stil">Nog niets. U ziet nu wat er gebeurt als niemand iets doet.</p>}
      <ol className="lijst">
        {plan.map(({ id, datum, rol, titel }) => (
          <li key={id} className="lijst__rij">
            <span>
              <strong>{titel}</strong>{' '}
              <span className="stil">
                {inWoorden(datum)}, door {rol}
              </span>{' '}
              {geweigerd.has(id) && <Merkteken toon="fout">Geweigerd op die dag</Merkteken>}
            </span>
            <Button
              purpose="secondary"
              aria-label={`Haal weg: ${titel}, ${inWoorden(datum)}`}
              onClick={() => {
                haalUitPlan(school.id, id);
                document.getElementById('plan-handeling')?.focus();
              }}
            >
              Haal weg
            </Button>
          </li>
        ))}
      </ol>
      <form
        className="filters filters--los"
        onSubmit={(e) => {
          e.preventDefault();
          if (opdracht) void ga(naar(opdracht));
        }}
      >
        <div className="veld">
          <FormLabel htmlFor="plan-handeling">Handeling</FormLabel>
          <select id="plan-handeling" value={opdracht} onChange={(e) => zetOpdracht(e.target.value)}>
            <option value="">Kies …</option>
            {handelingenInPlan(school).map(({ onderwerp, handelingen }) => (
              <optgroup key={onderwerp} label={onderwerp}>
                {handelingen.map(({ opdracht: soort, titel }) => (
                  <option key={soort} value={soort}>
                    {titel}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <Button type="submit" purpose="secondary">
          Plan deze handeling
        </Button>
      </form>
    </section>
  );
}

function Planfouten({ fouten }: { fouten: readonly { veld: string; tekst: string }[] }) {
  return (
    <Melding soort="fout">
      <Tussenkop>Zo kan er niet vooruit worden gekeken</Tussenkop>
      <ul>
        {fouten.map(({ veld, tekst }) => {
          const nummer = /^opdrachten\[(\d+)\]/.exec(veld)?.[1];
          return (
            <li key={veld + tekst}>
              {nummer === undefined ? '' : `Geplande handeling ${Number(nummer) + 1}: `}
              {tekst}
            </li>
          );
        })}
      </ul>
    </Melding>
  );
}
