import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import { inWoordenMetWeekdag } from '../datums.ts';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Bezig } from '../onderdelen/melding.tsx';
import { Paginafout } from '../onderdelen/paginafout.tsx';
import { Pdfknop } from '../onderdelen/pdfknop.tsx';
import { Titel } from '../onderdelen/titel.tsx';

/** One message as the school gets it; printed it is the letter for the post. */
export function Brief() {
  const { schoolId = '', berichtId = '' } = useParams();
  const { wie } = useAanmelding();
  const vel = useRef<HTMLIFrameElement>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['bericht', schoolId, berichtId, wie],
    queryFn: async () =>
      antwoord(
        await api.GET('/scholen/{schoolId}/berichten/{berichtId}', { params: { path: { schoolId, berichtId } } }),
      ),
  });
  if (error) return <Paginafout fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Bezig />;
  return (
    <div className="pagina">
      <p>
        <Koppeling to={`/scholen/${schoolId}?deel=berichten`}>Berichten van de school</Koppeling>
      </p>
      <div className="paginakop">
        <Titel>{data.onderwerp}</Titel>
        <span className="knoppenrij">
          <Button purpose="secondary" onClick={() => vel.current?.contentWindow?.print()}>
            Druk af
          </Button>
          <Pdfknop pad={`/scholen/${schoolId}/berichten/${encodeURIComponent(berichtId)}/pdf`} bestand={data.kenmerk} />
        </span>
      </div>
      <p className="stil">
        {inWoordenMetWeekdag(data.datum)} · per {data.kanaal} · {data.status}
      </p>
      {/* No script in a letter ever runs: only printing, by us, is allowed. */}
      <iframe
        ref={vel}
        className="brief"
        title={data.onderwerp}
        srcDoc={data.html}
        sandbox="allow-same-origin allow-modals"
      />
    </div>
  );
}
