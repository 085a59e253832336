import './stijl/index.css';
import 'virtual:onderdelen.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { MetAanmelding } from './aanmelding.tsx';
import { Apifout } from './api/client.ts';
import { App } from './app.tsx';

const query = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // Only an outage is worth another try by itself.
      retry: (keer, fout) => keer < 2 && fout instanceof Apifout && fout.probleem.status >= 503,
    },
  },
});

const plek = document.getElementById('app');
if (!plek) throw new Error('De pagina mist haar plek voor de applicatie');

createRoot(plek).render(
  <StrictMode>
    <QueryClientProvider client={query}>
      <BrowserRouter>
        <MetAanmelding>
          <App />
        </MetAanmelding>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
