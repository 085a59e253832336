/** Opens a PDF of the API in a new tab: the request needs the headers of the sign-in, so a plain link does not do. */
import { aanmeldkoppen } from './aanmelding.tsx';

/** @throws Error when the API does not give it */
export async function openPdf(pad: string): Promise<void> {
  const response = await fetch(`/v1${pad}`, { headers: { ...aanmeldkoppen(), accept: 'application/pdf' } });
  if (!response.ok) throw new Error('De brief is nu niet als PDF te krijgen.');
  const adres = URL.createObjectURL(await response.blob());
  window.open(adres, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
