import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAanmelding } from '../aanmelding.tsx';
import { geefOpdracht } from '../api/client.ts';
import { Opdrachtformulier } from '../formulieren/formulier.tsx';
import { FORMULIEREN } from '../formulieren/opdrachten.ts';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Bezig, Melding } from '../onderdelen/melding.tsx';
import { Paginafout } from '../onderdelen/paginafout.tsx';
import { Titel } from '../onderdelen/titel.tsx';
import { bekijkVooraf } from '../vooruit/simulatie.ts';
import { NietGevonden } from './niet-gevonden.tsx';
import { useCertificerendeInstellingen, useSchool } from './school-vraag.ts';

/** One command on one school. */
export function Handeling() {
  const { schoolId = '', opdracht = '' } = useParams();
  const [adres] = useSearchParams();
  const { data: school, error, refetch } = useSchool(schoolId);
  const instellingen = useCertificerendeInstellingen();
  const { wie } = useAanmelding();
  const query = useQueryClient();
  const ga = useNavigate();
  const terug = `/scholen/${schoolId}`;
  // AP-5: of a new school the directors come first, then the application.
  const naarAanvraag = opdracht === 'BestuurderAanmelden' && adres.get('stap') === 'aanvraag';
  const volgende = naarAanvraag ? `${terug}/handelingen/AanvraagIndienen` : terug;

  const maak = FORMULIEREN[opdracht];
  if (!maak) return <NietGevonden />;
  if (error) return <Paginafout fout={error} opnieuw={() => void refetch()} />;
  if (instellingen.error) return <Paginafout fout={instellingen.error} opnieuw={() => void instellingen.refetch()} />;
  if (!school || !instellingen.data) return <Bezig />;

  const formulier = maak(school, adres.get('doel'), instellingen.data);
  const reden = school.mogelijkheden.find((m) => m.opdracht === opdracht)?.reden;
  const vooraf = (inhoud: Record<string, unknown>) => bekijkVooraf(school, wie.rol, formulier.pad, inhoud);
  const klaar = async () => {
    await query.invalidateQueries();
    await ga(volgende);
  };
  return (
    <div className="pagina">
      <p>
        <Koppeling to={terug}>{school.naam}</Koppeling>
      </p>
      <Titel>{formulier.titel}</Titel>
      <section className="paneel paneel--ruim">
        {naarAanvraag && (
          <p>
            Stap 2 van 3. Leg ten minste één bestuurder vast; meer bestuurders meldt u later aan bij de school. Zonder
            bestuurder kan het keurmerk niet worden verleend. <Koppeling to={volgende}>Ga naar de aanvraag</Koppeling>
          </p>
        )}
        {reden && (
          <Melding soort="let-op">
            Dit mag nu niet. {reden.tekst} <span className="regel">{reden.regel}</span>
          </Melding>
        )}
        {/* Another command is another form, with its own beginning. */}
        <Opdrachtformulier
          key={opdracht}
          formulier={formulier}
          verzend={(inhoud, sleutel) => geefOpdracht(formulier.pad, inhoud, sleutel)}
          klaar={() => void klaar()}
          annuleer={() => void ga(terug)}
          {...(formulier.zonderVooraf ? {} : { vooraf })}
        />
      </section>
    </div>
  );
}
