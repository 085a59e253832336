import { useQuery } from '@tanstack/react-query';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import type { Keuze } from '../formulieren/velden.ts';

/** One school as the caller's role sees it. */
export function useSchool(schoolId: string) {
  const { wie } = useAanmelding();
  return useQuery({
    queryKey: ['school', schoolId, wie],
    queryFn: async () => antwoord(await api.GET('/scholen/{schoolId}', { params: { path: { schoolId } } })),
  });
}

/** The certificerende instellingen as choices, each with the reason when it may not audit today. */
export function useCertificerendeInstellingen() {
  const { wie } = useAanmelding();
  return useQuery({
    queryKey: ['certificerende-instellingen', wie],
    queryFn: async (): Promise<Keuze[]> => {
      const { resultaten } = antwoord(await api.GET('/certificerende-instellingen'));
      return resultaten.map(({ naam, reden }) => ({ waarde: naam, label: reden ? `${naam}: ${reden}` : naam }));
    },
  });
}
