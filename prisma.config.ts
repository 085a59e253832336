import { defineConfig } from 'prisma/config';

// `prisma generate` needs no schema engine, but looks for one, and would download it.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= '/bin/true';

const databaseUrl = process.env['DATABASE_URL'];

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(databaseUrl ? { datasource: { url: databaseUrl } } : {}),
});
