/**
 * Which folder may import which (docs/architecture): `domain` nothing of ours; `workflows` the domain and types of the
 * activities; `activities` the domain and the database client; `src` all of these; `web` only generated types.
 */
const spec = '\\.spec\\.tsx?$';
const only = ['type-only'];
const OURS = '^(domain|workflows|activities|src|prisma|web|test|tools)/';

/** `from` may import nothing of ours besides `allowed`. */
const mayOnlyImport = (from, allowed, comment) => ({
  name: `${from}-imports`,
  comment,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: spec },
  to: {
    path: OURS,
    pathNot: allowed.map((folder) => `^${folder}/`),
  },
});

export default {
  forbidden: [
    mayOnlyImport('domain', ['domain'], 'The domain imports nothing of ours.'),
    {
      name: 'domain-packages',
      comment: 'The domain depends on nothing but a plain-date type.',
      severity: 'error',
      from: { path: '^domain/', pathNot: spec },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: '/temporal-polyfill/',
      },
    },
    {
      name: 'domain-date-type',
      comment: 'Only domain/termijn does date arithmetic.',
      severity: 'error',
      from: { pathNot: '^domain/termijn/' },
      to: { path: '/temporal-polyfill/' },
    },
    {
      name: 'domain-termijn-front-door',
      comment: 'What others may use of the legal clock stands in domain/termijn/index.ts.',
      severity: 'error',
      from: { path: '^(domain|workflows|activities|src|web|prisma|tools)/', pathNot: ['^domain/termijn/', spec] },
      to: { path: '^domain/termijn/', pathNot: '^domain/termijn/index\\.ts$' },
    },
    mayOnlyImport(
      'workflows',
      ['workflows', 'domain', 'activities'],
      'Workflow code imports the domain and types of the activities.',
    ),
    {
      name: 'workflows-activities-by-type',
      comment: 'Workflow code knows activities by type only: their code does not run in the sandbox.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: spec },
      to: { path: '^activities/', dependencyTypesNot: only },
    },
    {
      name: 'workflows-packages',
      comment: 'In the workflow sandbox runs the workflow SDK and nothing else (no zod, NestJS, Prisma, Node modules).',
      severity: 'error',
      from: { path: '^workflows/', pathNot: spec },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
        dependencyTypesNot: only,
        pathNot: '/@temporalio/(workflow|common)/',
      },
    },
    mayOnlyImport(
      'activities',
      ['activities', 'domain', 'prisma/client', 'workflows'],
      'Activities import the domain and the database client.',
    ),
    {
      name: 'activities-workflows-by-type',
      comment: 'Message definitions stand next to the workflow; activities know them by type only.',
      severity: 'error',
      from: { path: '^activities/', pathNot: spec },
      to: { path: '^workflows/', dependencyTypesNot: only },
    },
    mayOnlyImport(
      'src',
      ['src', 'workflows', 'activities', 'domain', 'prisma'],
      'The processes compose everything except web, tools and tests.',
    ),
    mayOnlyImport('prisma', ['prisma'], 'The schema, its client and its migrations stand on their own.'),
    mayOnlyImport('web', ['web'], 'The web application knows the API by its generated types only.'),
    {
      name: 'tools-are-for-nobody',
      comment: 'Nothing imports tools, except tools and tests.',
      severity: 'error',
      from: { pathNot: ['^tools/', '^test/', spec] },
      to: { path: '^tools/' },
    },
    {
      name: 'test-code-is-for-tests',
      comment: 'Nothing imports tests or test code, except tests.',
      severity: 'error',
      from: { pathNot: ['^test/', spec] },
      to: { path: ['^test/', spec] },
    },
    {
      name: 'no-circular',
      comment: 'No circles, except in types.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: only } },
    },
    {
      name: 'no-dev-dependency-in-production',
      comment: 'What runs in production imports no development dependency.',
      severity: 'error',
      from: { path: '^(domain|workflows|activities|src|prisma)/', pathNot: [spec, '^prisma/maak-migratie\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: only },
    },
    {
      name: 'no-undeclared-package',
      comment: 'Every imported package stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import leads somewhere; what a plugin of the web build makes is called virtual.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nothing uses is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(domain|workflows|activities|src)/', pathNot: spec },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^prisma/client/'] },
    exclude: { path: '^(dist|web/dist|\\.data)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
