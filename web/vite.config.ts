import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { onderdelenCss } from './onderdelen-css.ts';

const api = process.env['API_ADRES'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), onderdelenCss()],
  server: { host: '127.0.0.1', proxy: { '/v1': api } },
  build: { outDir: 'dist', emptyOutDir: true, rolldownOptions: { treeshake: { propertyWriteSideEffects: false } } },
});
