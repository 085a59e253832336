import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import { inWoorden, momentInWoorden } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Bezig, Mislukt } from '../onderdelen/melding.tsx';

/** What was recorded: when, who, what and why, oldest first. */
export function Geschiedenis({ schoolId, versie }: { schoolId: string; versie: number }) {
  const { wie } = useAanmelding();
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['gebeurtenissen', schoolId, versie, wie],
    queryFn: async ({ pageParam }) =>
      antwoord(
        await api.GET('/scholen/{schoolId}/gebeurtenissen', {
          params: { path: { schoolId }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (bladzijde) => bladzijde.volgende,
  });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (isPending) return <Bezig />;
  return (
    <div className="paneelinhoud">
      <Tussenkop>Geschiedenis</Tussenkop>
      <ol className="geschiedenis">
        {data.pages
          .flatMap((bladzijde) => bladzijde.resultaten)
          .map((gebeurtenis) => (
            <li key={gebeurtenis.nr}>
              <time dateTime={gebeurtenis.momentOp} title={momentInWoorden(gebeurtenis.momentOp)}>
                {inWoorden(gebeurtenis.datum)}
              </time>
              <div>
                <strong>{gebeurtenis.omschrijving}</strong>
                <span className="stil">
                  {gebeurtenis.actor ? `${gebeurtenis.actor.naam} (${gebeurtenis.actor.rol})` : 'vanzelf'}
                </span>
                {gebeurtenis.waarom && <blockquote>{gebeurtenis.waarom}</blockquote>}
              </div>
            </li>
          ))}
      </ol>
      {hasNextPage && (
        <Button purpose="secondary" onClick={() => void fetchNextPage()}>
          Toon meer
        </Button>
      )}
    </div>
  );
}
