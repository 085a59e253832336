import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { onderdelenCss } from './onderdelen-css.ts';

const api = process.env['API_ADRES'] ?? 'http://127.0.0.1:3000';

/**
 * Takes away the names that components of Utrecht have for React's developer tools: they hold on to the components that
 * we do not use (50 kB). Not `propertyWriteSideEffects: false`, which breaks the navigation of react-router.
 */
const zonderNamen: Plugin = {
  name: 'zonder-namen',
  transform: (code, id) =>
    id.includes('/@utrecht/') ? { code: code.replace(/^\w+\.displayName = .*;$/gm, ''), map: null } : null,
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [zonderNamen, react(), onderdelenCss()],
  server: { host: '127.0.0.1', proxy: { '/v1': api } },
  build: { outDir: 'dist', emptyOutDir: true },
});
