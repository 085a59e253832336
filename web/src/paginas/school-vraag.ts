import { useQuery } from '@tanstack/react-query';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';

/** One school as the caller's role sees it. */
export function useSchool(schoolId: string) {
  const { wie } = useAanmelding();
  return useQuery({
    queryKey: ['school', schoolId, wie],
    queryFn: async () => antwoord(await api.GET('/scholen/{schoolId}', { params: { path: { schoolId } } })),
  });
}
