import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ROLLEN, type Rol, useAanmelding } from '../aanmelding.tsx';
import { inCijfers } from '../datums.ts';
import { Opdrachtformulier } from '../formulieren/formulier.tsx';
import { FORMULIEREN } from '../formulieren/opdrachten.ts';
import { type Formulier, opties } from '../formulieren/velden.ts';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Bezig } from '../onderdelen/melding.tsx';
import { Paginafout } from '../onderdelen/paginafout.tsx';
import { Titel } from '../onderdelen/titel.tsx';
import { usePlan, zetInPlan } from '../vooruit/plan.ts';
import { schoolInPlan } from '../vooruit/plan-school.ts';
import { eindeVolgendJaar, onderSchool } from '../vooruit/simulatie.ts';
import { NietGevonden } from './niet-gevonden.tsx';
import { useCertificerendeInstellingen, useSchool } from './school-vraag.ts';
import { useSimulatie } from './school-vooruitkijken.tsx';

/** One command for the plan: the form of the real command, with the day and the role. */
export function Plannen() {
  const { schoolId = '', opdracht = '' } = useParams();
  const [adres] = useSearchParams();
  const { wie } = useAanmelding();
  const { data: school, error, refetch } = useSchool(schoolId);
  const instellingen = useCertificerendeInstellingen();
  const plan = usePlan(schoolId);
  const tot = adres.get('tot') ?? eindeVolgendJaar(school?.vandaag ?? '');
  const simulatie = useSimulatie(schoolId, school?.versie ?? 0, plan, tot, school !== undefined);
  const ga = useNavigate();
  const terug = `/scholen/${schoolId}?${new URLSearchParams({ deel: 'vooruit', tot }).toString()}`;

  const maak = FORMULIEREN[opdracht];
  if (!maak) return <NietGevonden />;
  for (const vraag of [{ error, refetch }, instellingen, simulatie]) {
    if (vraag.error) return <Paginafout fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  }
  if (!school || !instellingen.data || !simulatie.data) return <Bezig />;

  const echt = maak(schoolInPlan(school, plan, simulatie.data), adres.get('doel'), instellingen.data);
  const zetErin = async (inhoud: Record<string, unknown>) => {
    const { planDatum, planRol, ...rest } = inhoud;
    zetInPlan(schoolId, {
      id: crypto.randomUUID(),
      datum: planDatum as string,
      rol: planRol as Rol,
      titel: echt.titel,
      opdracht,
      pad: onderSchool(schoolId, echt.pad),
      inhoud: rest,
    });
    await ga(terug);
  };
  return (
    <div className="pagina">
      <p>
        <Koppeling to={terug}>Vooruitkijken bij {school.naam}</Koppeling>
      </p>
      <Titel>Plannen: {echt.titel}</Titel>
      <section className="paneel paneel--ruim">
        <p className="stil">Dit komt alleen in het plan. Er wordt niets vastgelegd.</p>
        <Opdrachtformulier
          formulier={metDagEnRol(echt, inCijfers(school.vandaag), wie.rol)}
          verzend={zetErin}
          klaar={() => undefined}
          annuleer={() => void ga(terug)}
        />
      </section>
    </div>
  );
}

function metDagEnRol(echt: Formulier, vandaag: string, rol: Rol): Formulier {
  return {
    ...echt,
    knop: 'Zet in het plan',
    velden: [
      { naam: 'planDatum', label: 'Op welke dag gebeurt dit?', soort: 'datum', verplicht: true, begin: vandaag },
      {
        naam: 'planRol',
        label: 'Wie doet dit?',
        soort: 'keuze',
        verplicht: true,
        begin: rol,
        opties: opties(...ROLLEN),
      },
      ...echt.velden,
    ],
    maakInhoud: ({ planDatum, planRol, ...rest }) => ({ planDatum, planRol, ...(echt.maakInhoud?.(rest) ?? rest) }),
  };
}
