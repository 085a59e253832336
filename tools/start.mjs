// Plain JavaScript that an old Node understands too, so that it can say what is wrong. `npm start` brings its own Node 24
// (package `node`), unless the install scripts of npm were withheld.
const nodig = 24;

if (Number(process.versions.node.split('.')[0]) < nodig) {
  stop(
    `keurmerkregie heeft Node ${nodig} of nieuwer nodig en dit is Node ${process.versions.node}: voer \`npm ci\` uit en daarna \`npm start\`, dan komt de juiste Node mee, of installeer Node ${nodig}.`,
  );
}

try {
  await import('./start.ts');
} catch (fout) {
  if (fout?.code !== 'ERR_MODULE_NOT_FOUND') throw fout;
  stop(`De pakketten van keurmerkregie ontbreken of zijn verouderd: voer eerst \`npm ci\` uit. (${fout.message})`);
}

function stop(zin) {
  console.error(zin);
  process.exit(1);
}
