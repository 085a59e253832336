/** Look before you leap: what a filled-in command would bring about, without doing it. */
import { useMutation } from '@tanstack/react-query';
import { antwoord, api } from '../api/client.ts';
import { useAanmelding } from '../aanmelding.tsx';
import { inWoordenMetWeekdag } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Einde, type Simulatie, Tijdlijn, Weigeringen } from '../onderdelen/simulatie.tsx';
import type { School } from '../api/client.ts';

/** How far ahead a preview looks: a year holds every term of a meetjaar. */
function jaarLater(vandaag: string): string {
  const [jaar = '', ...rest] = vandaag.split('-');
  return [String(Number(jaar) + 1), ...rest].join('-').replace('-02-29', '-02-28');
}

/** The path of a command below its school, as the simulation names it. */
const padVan = (pad: string, schoolId: string) => pad.replace(`/scholen/${schoolId}/`, '');

export function useVooraf(school: School | undefined) {
  const { wie } = useAanmelding();
  return useMutation({
    mutationFn: async ({ pad, inhoud }: { pad: string; inhoud: Record<string, unknown> }) => {
      if (!school) throw new Error('Er is geen school om vooruit te kijken');
      return antwoord(
        await api.POST('/scholen/{schoolId}/_simuleer', {
          params: { path: { schoolId: school.id } },
          body: {
            totEnMet: jaarLater(school.vandaag),
            opdrachten: [{ datum: school.vandaag, rol: wie.rol, pad: padVan(pad, school.id), inhoud }],
          },
        }),
      );
    },
  });
}

/** What would follow, the coming year. */
export function Vooraf({ simulatie }: { simulatie: Simulatie }) {
  const direct = simulatie.stappen.filter((stap) => stap.opdracht === 0);
  return (
    <section className="vooraf" aria-labelledby="voorafkop" role="status">
      <Tussenkop id="voorafkop">Dit zou er gebeuren</Tussenkop>
      <p className="stil">Er is nog niets veranderd.</p>
      <Weigeringen simulatie={simulatie} />
      {direct.some((stap) => stap.gebeurtenissen.length > 0) && (
        <>
          <p>
            <strong>Meteen</strong>
          </p>
          <ul>{direct.flatMap((stap) => stap.gebeurtenissen.map((g, i) => <li key={i}>{g.omschrijving}</li>))}</ul>
          <details>
            <summary>Het jaar daarna, tot en met {inWoordenMetWeekdag(simulatie.totEnMet)}</summary>
            <Tijdlijn simulatie={simulatie} />
            <Einde simulatie={simulatie} />
          </details>
        </>
      )}
    </section>
  );
}
