// Prints two files of linked data, JSON-LD and N-Quads, as canonical N-Quads
// (RDFC-1.0), and fails when they differ or when one asks for the network.
const fs = require('node:fs');
const jsonld = require('jsonld');

const documentLoader = async url => { throw new Error('it fetches ' + url); };

async function main([doc, quads]) {
  const options = {algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader, safe: true};
  const a = await jsonld.canonize(JSON.parse(fs.readFileSync(doc, 'utf8')), options);
  const b = await jsonld.canonize(fs.readFileSync(quads, 'utf8'), {...options, inputFormat: 'application/n-quads'});
  if (a !== b) throw new Error(doc + ' and ' + quads + ' are not canonically the same');
  process.stdout.write(a);
}

main(process.argv.slice(2)).catch(e => { console.error(String(e)); process.exit(1); });
